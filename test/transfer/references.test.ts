import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import type { DocumentTables } from '../../src/transfer/document.ts';
import { unsoundRecords } from '../../src/transfer/references.ts';
import { structure } from '../builders/home.ts';
import {
  soundClient,
  soundDeveloper,
  soundGrant,
  soundMail,
  soundMessage,
  soundTables,
  soundVerification,
} from '../builders/sound-records.ts';
import { imageRecord } from '../builders/tiny-png.ts';

/** The codes and places of all records that cannot stay. */
function unsound(changes: Partial<DocumentTables>): string[] {
  const found = unsoundRecords(soundTables(changes), (...place) => ['records', ...place]);
  return [...found].map(({ problem }) => `${problem.code} ${String(problem.field)}`);
}

const { id } = soundClient();
const others = (count: number): Client[] =>
  Array.from({ length: count }, (_, at) => soundClient({ id: `c${at}`, nameKey: `c${at}` }));

describe('unsoundRecords', () => {
  it('finds nothing in sound tables', () => {
    expect(unsound({})).toEqual([]);
  });

  it.each<[string, Partial<DocumentTables>, string]>([
    [
      'an id twice',
      { grants: [soundGrant(), soundGrant()] },
      'document/duplicate-id /records/grants/1/id',
    ],
    [
      'a token twice',
      { verifications: [soundVerification(), soundVerification()] },
      'document/duplicate-id /records/verifications/1/token',
    ],
    [
      'a mail to nobody',
      { mails: [soundMail({ developerId: 'nobody' })] },
      'document/missing-target /records/mails/0/developerId',
    ],
    [
      'a verification of nobody',
      { verifications: [soundVerification({ developerId: 'nobody' })] },
      'document/missing-target /records/verifications/0/developerId',
    ],
    [
      'a grant for no client',
      { grants: [soundGrant({ clientId: 'none' })] },
      'document/missing-target /records/grants/0/clientId',
    ],
    [
      'a message for no client',
      { messages: [soundMessage({ clientId: 'none' })] },
      'document/missing-target /records/messages/0/clientId',
    ],
    [
      'two clients of one name',
      { clients: [soundClient(), soundClient({ id: 'other' })] },
      'document/name-clash /records/clients/1/name',
    ],
    [
      'two developers of one address',
      { developers: [soundDeveloper(), soundDeveloper({ id: 'other' })] },
      'document/address-clash /records/developers/1/email',
    ],
    [
      'an eleventh client',
      { clients: [soundClient(), ...others(10)] },
      'document/too-many-clients /records/clients/10/ownerId',
    ],
    [
      'a structure of nobody',
      { structures: [structure({ ownerId: 'nobody' })] },
      'document/missing-target /records/structures/0/ownerId',
    ],
    [
      'a guest who is nobody',
      { structures: [structure({ memberIds: ['user-1', 'nobody'] })] },
      'document/missing-target /records/structures/0/memberIds/1',
    ],
    [
      'a fourth structure',
      { structures: ['a', 'b', 'c', 'd'].map((one) => structure({ id: one })) },
      'document/too-many-structures /records/structures/3/ownerId',
    ],
  ])('finds %s', (_what, changes, found) => {
    expect(unsound(changes)).toEqual([found]);
  });

  it('says how many clients a developer has, and who', () => {
    const tables = soundTables({ clients: [soundClient(), ...others(11)] });
    const [first] = unsoundRecords(tables, (...place) => place);
    expect(first?.problem.values).toMatchObject({ email: 'ada@example.com', count: 12, limit: 10 });
  });

  it('finds what is left without its target when that cannot stay', () => {
    expect(unsound({ images: [imageRecord(1)] })).toEqual([
      'document/missing-target /records/clients/0/storeEntries/0/images/0/image',
      'document/missing-target /records/grants/0/clientId',
      'document/missing-target /records/messages/0/clientId',
    ]);
  });

  it('lets drafts speak of whom they will', () => {
    const drafts = [{ id: `nobody/store/${id}/nl`, values: null, updatedAt: 1 }];
    expect(unsound({ drafts })).toEqual([]);
  });
});
