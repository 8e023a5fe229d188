import { expect, it } from 'vitest';
import type { RecordTables } from '../../src/domain/migrations.ts';
import { collectRecords } from '../../src/transfer/raw-records.ts';
import { keepSound } from '../../src/transfer/raw-soundness.ts';
import type { SetAside } from '../../src/transfer/set-aside.ts';
import { soundClient, soundDeveloper, soundMail, soundTables } from '../builders/sound-records.ts';
import { imageRecord } from '../builders/tiny-png.ts';

function keep(changes: RecordTables) {
  const aside: SetAside = { first: [], count: 0 };
  const unknownKeys = { first: [], count: 0 };
  const all: RecordTables = { ...soundTables(), ...changes };
  const tables = keepSound(collectRecords(all, aside), aside, unknownKeys);
  return { tables, aside: aside.first.map(({ code, field }) => [code, field]), unknownKeys };
}

const { content, ...image } = imageRecord(0);

it('takes sound records as they are, and tables as documents have them', () => {
  expect(keep({ meta: [], birds: [{}] }).tables).toEqual(soundTables());
});

it('takes the content of images out of the blobs that it was written as', () => {
  const blob = { $type: 'blob', type: 'image/png', base64: content };
  expect(keep({ images: [{ ...image, content: blob }] }).tables.images).toEqual([imageRecord(0)]);
});

it('goes on without a picture that is lost', () => {
  const blob = { $type: 'blob', type: 'image/png', unreadable: true };
  const { tables, aside } = keep({ images: [{ ...image, content: blob }] });
  expect(tables.clients[0]?.storeEntries[0]).toMatchObject({ locale: 'en-US', images: [] });
  expect(aside).toEqual([
    ['document/broken-record', '/tables/images/0/content'],
    ['document/missing-target', '/tables/clients/0/storeEntries/0/images/0/image'],
  ]);
});

it('sets aside what breaks its schema or a rule, and what hangs on it', () => {
  const developers = [soundDeveloper({ emailKey: 'x' }), { id: 7 }, soundDeveloper({ id: 'b' })];
  const mails = [soundMail(), soundMail({ id: 'm2', developerId: 'b' })];
  const { tables, aside } = keep({ developers, mails });
  expect(tables).toMatchObject({ developers: [{ id: 'b' }], mails: [{ id: 'm2' }], clients: [] });
  expect(aside).toEqual([
    ['document/breaks-rule', '/tables/developers/0/emailKey'],
    ['document/broken-record', '/tables/developers/1/id'],
    ['document/missing-target', '/tables/verifications/0/developerId'],
    ['document/missing-target', '/tables/mails/0/developerId'],
    ['document/missing-target', '/tables/clients/0/ownerId'],
    ['document/missing-target', '/tables/grants/0/clientId'],
    ['document/missing-target', '/tables/messages/0/clientId'],
  ]);
});

it('keeps members that it does not know', () => {
  const clients = [{ ...soundClient(), colour: 'blue' }];
  const { tables, unknownKeys } = keep({ clients });
  expect(tables.clients).toEqual(clients);
  expect(unknownKeys).toEqual({ first: ['/tables/clients/0/colour'], count: 1 });
});
