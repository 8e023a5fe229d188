import { describe, expect, it } from 'vitest';
import { ageOfClient, ageOfDeveloper, isNewer } from '../../src/transfer/item-age.ts';
import { client } from '../builders/client.ts';
import { developer } from '../builders/developer.ts';

describe('theirs', () => {
  it.each([
    ['is newer in one respect', [1, 1], [1, 2], true],
    ['is the same', [1, 1], [1, 1], false],
    ['is older', [1, 2], [1, 1], false],
    ['is newer in one respect and older in another', [1, 2], [2, 1], false],
  ])('%s', (_what, mine, theirs, expected) => {
    expect(isNewer(mine, theirs)).toBe(expected);
  });
});

describe('the age', () => {
  const ofClient = {
    client: client({ updatedAt: 5, revision: 2, version: 3 }),
    grants: [],
    messages: [],
    drafts: [],
    images: [],
  };
  const ofDeveloper = { developer: developer(), verifications: [], mails: [], drafts: [] };
  type Message = Parameters<typeof ageOfClient>[0]['messages'][number];
  type Mail = Parameters<typeof ageOfDeveloper>[0]['mails'][number];
  const draft = (updatedAt: number) => ({ id: 'd', values: 1, updatedAt });

  it.each([
    ['changes', { client: client({ updatedAt: 6, revision: 2, version: 3 }) }],
    ['messages', { messages: [{ sentAt: 7 }, { sentAt: 1 }] as Message[] }],
    ['kept forms', { drafts: [draft(9)] }],
  ])('of a client counts its %s', (_what, changes) => {
    expect(isNewer(ageOfClient(ofClient), ageOfClient({ ...ofClient, ...changes }))).toBe(true);
  });

  it.each([
    ['profile', { developer: developer({ revision: 2 }) }],
    ['verification', { developer: developer({ verifiedAt: 2 }) }],
    ['mails', { mails: [{ sentAt: 2 }] as Mail[] }],
    ['kept forms', { drafts: [draft(9)] }],
  ])('of a developer counts its %s', (_what, changes) => {
    const changed = { ...ofDeveloper, ...changes };
    expect(isNewer(ageOfDeveloper(ofDeveloper), ageOfDeveloper(changed))).toBe(true);
  });
});
