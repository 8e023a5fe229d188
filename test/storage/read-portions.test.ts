import { expect, it } from 'vitest';
import { readPortions } from '../../src/storage/read-portions.ts';
import type { Message } from '../../src/domain/message.ts';
import { databaseNames } from '../builders/databases.ts';
import { testWorkspace } from '../builders/workspace.ts';

/** Nothing looks into it here. */
const aMessage = (id: string) => ({ id }) as Message;

it.each([0, 1, 249, 250, 251, 1000])(
  'hands over %d records, each once, in order',
  async (count) => {
    const { database } = await testWorkspace();
    const ids = Array.from(
      { length: count },
      (_one, index) => `message-${String(index).padStart(4, '0')}`,
    );
    await database.messages.bulkAdd(ids.toReversed().map(aMessage));
    const portions: string[][] = [];
    await readPortions(database.name, (table, records) => {
      if (table === 'messages')
        portions.push(records.map((record) => (record as { id: string }).id));
    });
    expect(portions.flat()).toEqual(ids);
    expect(Math.max(0, ...portions.map(({ length }) => length))).toBeLessThanOrEqual(250);
  },
);

it('reads all tables as they were when it began', async () => {
  const { database } = await testWorkspace();
  await database.messages.bulkAdd(Array.from({ length: 600 }, (_one, at) => aMessage(String(at))));
  let count = 0;
  const clearing: PromiseLike<void>[] = [];
  await readPortions(database.name, (table, records) => {
    if (clearing.length === 0) clearing.push(database.messages.clear());
    if (table === 'messages') count += records.length;
  });
  await Promise.all(clearing);
  expect(count).toBe(600);
  expect(await database.messages.count()).toBe(0);
});

it('passes on what the taker throws, and lets go of the database', async () => {
  const { database } = await testWorkspace();
  const reading = readPortions(database.name, () => {
    throw new RangeError('too long');
  });
  await expect(reading).rejects.toThrow('too long');
  await database.delete();
  expect(await databaseNames()).not.toContain(database.name);
});
