import { expect, it } from 'vitest';
import { nativeTransaction } from '../../src/storage/native-transaction.ts';
import { settled } from '../../src/storage/raw-database.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('belongs to the transaction of Dexie: what it writes stays or goes with that', async () => {
  const { database } = await testWorkspace();
  const put = async (value: number): Promise<void> => {
    const store = nativeTransaction().objectStore('meta');
    await settled(store.put({ key: 'clockOffset', value }));
  };
  await database.transaction('rw', database.meta, () => put(1));
  const failing = database.transaction('rw', database.meta, async () => {
    await put(2);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect((await database.meta.get('clockOffset'))?.value).toBe(1);
});
