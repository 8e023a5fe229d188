import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/domain/grant.ts';
import type { ClientParts } from '../../src/transfer/document-index.ts';
import { SECRET_MARKER } from '../../src/transfer/document.ts';
import { isSameClient, isSameDeveloper, isSameOwner } from '../../src/transfer/item-sameness.ts';
import { client } from '../builders/client.ts';
import { developer } from '../builders/developer.ts';

describe('a client', () => {
  const grant = { id: 'g', clientId: 'c', token: 'secret' } as Grant;
  const message = { id: 'm', text: 'Hello' } as ClientParts['messages'][number];
  const mine: ClientParts = {
    client: client({ secret: 'secret' }),
    grants: [grant],
    messages: [message],
    drafts: [{ id: 'd', values: 1, updatedAt: 1 }],
    images: ['i1', 'i2'],
  };

  it.each<[string, Partial<ClientParts>, boolean]>([
    ['no change', {}, true],
    ['its secrets left out', { client: client({ secret: SECRET_MARKER }), grants: [{ ...grant, token: SECRET_MARKER }] }, true],
    ['another secret', { client: client({ secret: 'other' }) }, false],
    ['another text', { client: client({ secret: 'secret', users: 'Others' }) }, false],
    ['a token less', { grants: [{ ...grant, token: null }] }, false],
    ['a grant less', { grants: [] }, false],
    ['another message', { messages: [{ ...message, text: 'Bye' }] }, false],
    ['another kept form', { drafts: [{ id: 'd', values: 2, updatedAt: 1 }] }, false],
    ['an image that is missing here', { images: ['i1', 'i3'] }, false],
  ])('with %s', (_what, changes, expected) => {
    expect(isSameClient(mine, { ...mine, ...changes })).toBe(expected);
  }); // prettier-ignore
});

describe('a developer', () => {
  const mine = { developer: developer(), verifications: [], mails: [], drafts: [] };
  type Parts = Parameters<typeof isSameDeveloper>[0];

  it.each<[string, Partial<Parts>, boolean]>([
    ['no change', {}, true],
    ['another profile', { developer: developer({ city: 'Bern' }) }, false],
    ['a mail more', { mails: [{ id: 'm' }] as unknown as Parts['mails'] }, false],
    ['a verification more', { verifications: [{ token: 't' }] as unknown as Parts['verifications'] }, false],
    ['a kept form more', { drafts: [{ id: 'd', values: 1, updatedAt: 1 }] }, false],
  ])('with %s', (_what, changes, expected) => {
    expect(isSameDeveloper(mine, { ...mine, ...changes })).toBe(expected);
  }); // prettier-ignore

  it('as an owner is the same whatever a document of clients does not say', () => {
    expect(isSameOwner(developer({ city: 'Bern', revision: 9 }), developer())).toBe(true);
    expect(isSameOwner(developer({ country: 'CH' }), developer())).toBe(false);
  });
});
