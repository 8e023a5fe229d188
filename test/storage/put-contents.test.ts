import { describe, expect, it } from 'vitest';
import { nativeTransaction } from '../../src/storage/native-transaction.ts';
import { putContents, type ContentsChanges } from '../../src/storage/put-contents.ts';
import { client } from '../builders/client.ts';
import { testWorkspace } from '../builders/workspace.ts';

const clients = (count: number) =>
  Array.from({ length: count }, (_, at) => client({ id: `c${at}`, nameKey: `name ${at}` }));

async function put(
  changes: Partial<ContentsChanges>,
  stop = new AbortController(),
  onTold: () => void = () => {},
) {
  const { database } = await testWorkspace();
  await database.clients.bulkAdd(clients(2));
  const told: number[] = [];
  const result = await database.transaction('rw', database.tables, () =>
    putContents(
      nativeTransaction(),
      { puts: {}, deletes: {}, meta: [], ...changes },
      {
        signal: stop.signal,
        onProgress: (done) => {
          told.push(done);
          onTold();
        },
      },
    ),
  );
  return { database, told, result };
}

it('puts, deletes and notes, and tells how far it is', async () => {
  const { database, told, result } = await put({
    puts: { clients: clients(1200), messages: [{ id: 'm', clientId: 'c0', sentAt: 1 }] },
    meta: [{ key: 'instructions', value: 'Add a client.' }],
  });
  expect(result.ok).toBe(true);
  expect(told).toEqual([500, 1000, 1200, 1201]);
  expect(await database.clients.count()).toBe(1200);
  expect(await database.messages.count()).toBe(1);
  expect((await database.meta.get('instructions'))?.value).toBe('Add a client.');
});

it('deletes first, so that a name can pass on', async () => {
  const [one, other] = clients(2);
  const { database } = await put({
    puts: { clients: [{ ...one!, nameKey: 'name 1' }, { ...other!, nameKey: 'name 0' }] },
    deletes: { clients: ['c0', 'c1'] },
  }); // prettier-ignore
  const names = await database.clients.toArray();
  expect(names.map(({ id, nameKey }) => [id, nameKey])).toEqual([
    ['c0', 'name 1'],
    ['c1', 'name 0'],
  ]);
});

describe('it stops when it is told to', () => {
  it('between two stretches', async () => {
    const stop = new AbortController();
    stop.abort();
    const { result, told } = await put({ puts: { clients: clients(1200) } }, stop);
    expect(result).toMatchObject({ error: { code: 'import/cancelled' } });
    expect(told).toEqual([500]);
  });

  it('while the last one is being written', async () => {
    const stop = new AbortController();
    const changes = { puts: { clients: clients(2) } };
    const { result } = await put(changes, stop, () => {
      queueMicrotask(() => {
        stop.abort();
      });
    });
    expect(result).toMatchObject({ error: { code: 'import/cancelled' } });
  });
});
