import { expect, it } from 'vitest';
import { clientTables, removeClients } from '../../src/actions/client-belongings.ts';
import type { Image } from '../../src/domain/image.ts';
import type { Message } from '../../src/domain/message.ts';
import type { StoreEntry } from '../../src/domain/store-entry.ts';
import { ok } from '../../src/shared/result.ts';
import { write } from '../../src/storage/write.ts';
import { authorizationCode, consentRequest } from '../builders/authorization-code.ts';
import {
  addUsers,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

const image = (id: string): Image => ({
  id,
  type: 'image/png',
  width: 1,
  height: 1,
  size: 1,
  content: new Blob(['x']),
  addedAt: 1,
});
const message = (id: string, clientId: string): Message => ({
  id,
  clientId,
  sentAt: 1,
  from: 'system',
  code: 'typed',
  values: {},
  text: 'x',
  field: '',
  readAt: null,
});
const entry = (...images: string[]): StoreEntry => ({
  locale: 'en-US',
  headline: '',
  text: '',
  images: images.map((one) => ({ image: one, alternative: '' })),
  videoUrl: '',
  productUrl: '',
  getStartedUrl: '',
  countries: [],
  savedAt: 1,
  revision: 1,
});

it('takes what belongs to the client alone, and says what to put back', async () => {
  const workspace = await testWorkspace();
  const { clients, grants, messages, images, drafts, codes, consents } = workspace.database;
  const ada = await verifiedDeveloper(workspace);
  const gone = await storedClient(workspace, ada.id);
  const stays = await storedClient(workspace, ada.id, { name: 'Feeder' });
  await addUsers(workspace, gone.id, 3);
  await addUsers(workspace, stays.id, 2);
  await messages.bulkAdd([message('m1', gone.id), message('m2', stays.id)]);
  await images.bulkAdd([image('own'), image('shared')]);
  await clients.update(gone.id, { storeEntries: [entry('own', 'shared')] });
  await clients.update(stays.id, { storeEntries: [entry('shared')] });
  await drafts.bulkAdd([
    { id: `${ada.id}/review/${gone.id}`, values: {}, updatedAt: 1 },
    { id: `${ada.id}/store/${gone.id}/nl-NL`, values: {}, updatedAt: 1 },
    { id: `${ada.id}/review/${stays.id}`, values: {}, updatedAt: 1 },
  ]);
  await codes.add(authorizationCode({ clientId: gone.id }));
  await consents.bulkAdd([
    consentRequest({ clientId: gone.id }),
    consentRequest({ id: 'other', clientId: stays.id }),
  ]);
  const client = (await clients.get(gone.id))!;
  const removed = must(
    await write(workspace, clientTables(workspace), async () =>
      ok(await removeClients(workspace, [client])),
    ),
  );
  expect(removed.map(({ table, records }) => [table.name, records.length])).toEqual([
    ['clients', 1],
    ['grants', 3],
    ['messages', 1],
    ['drafts', 2],
    ['images', 1],
    ['consents', 1],
    ['codes', 1],
  ]);
  expect(await consents.toCollection().primaryKeys()).toEqual(['other']);
  expect(await codes.count()).toBe(0);
  expect(await clients.toCollection().primaryKeys()).toEqual([stays.id]);
  expect(await grants.count()).toBe(2);
  expect(await messages.toCollection().primaryKeys()).toEqual(['m2']);
  expect(await drafts.toCollection().primaryKeys()).toEqual([`${ada.id}/review/${stays.id}`]);
  expect(await images.toCollection().primaryKeys()).toEqual(['shared']);
});
