import { expect, it, vi } from 'vitest';
import { TRACE_LIMIT } from '../../src/domain/exchange.ts';
import { retrace, traceKeeper } from '../../src/storage/keep-trace.ts';
import { exchange } from '../builders/exchange.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('writes together what came while it was writing, in order', async () => {
  const { database } = await testWorkspace();
  const keep = traceKeeper(database);
  await Promise.all([1, 2, 3, 4].map((at) => keep(exchange({ at }))));
  const kept = await database.exchanges.toArray();
  expect(kept.map(({ id, at }) => [Number(id), at])).toEqual([1, 2, 3, 4].map((at) => [at, at]));
});

it('writes the first at once, and those on its heels together', async () => {
  const { database } = await testWorkspace();
  const writes = vi.spyOn(database.exchanges, 'bulkAdd');
  const keep = traceKeeper(database);
  await keep(exchange({ at: 1 }));
  expect(await database.exchanges.count()).toBe(1);
  const second = keep(exchange({ at: 2 }));
  await database.exchanges.count();
  await Promise.all([second, keep(exchange({ at: 3 }))]);
  expect(writes.mock.calls.map(([records]) => records.length)).toEqual([1, 2]);
});

it('goes on counting where another tab stopped', async () => {
  const { database } = await testWorkspace();
  const [mine, theirs] = [traceKeeper(database), traceKeeper(database)];
  await Promise.all([mine(exchange({ at: 1 })), theirs(exchange({ at: 2 }))]);
  await mine(exchange({ at: 3 }));
  expect(await database.exchanges.toCollection().primaryKeys()).toEqual([
    '000000000001',
    '000000000002',
    '000000000003',
  ]);
});

it('keeps the end of what is too much at once', async () => {
  const { database } = await testWorkspace();
  const keep = traceKeeper(database);
  const count = TRACE_LIMIT + 20;
  await Promise.all(Array.from({ length: count }, (_, at) => keep(exchange({ at }))));
  const kept = await database.exchanges.toArray();
  expect(kept).toHaveLength(TRACE_LIMIT);
  expect([kept[0]?.at, kept.at(-1)?.at]).toEqual([20, count - 1]);
});

it('goes on after a failure, which it tells', async () => {
  const { database } = await testWorkspace();
  const keep = traceKeeper(database);
  const odd = exchange({ request: (() => undefined) as never });
  await expect(keep(odd)).rejects.toThrow();
  await keep(exchange({ at: 9 }));
  expect(await database.exchanges.toArray()).toMatchObject([{ at: 9 }]);
});

it('comes back with the ID that each was given', async () => {
  const { database } = await testWorkspace();
  const keep = traceKeeper(database);
  const ids = await Promise.all([1, 2, 3].map((at) => keep(exchange({ at }))));
  expect(ids).toEqual(['000000000001', '000000000002', '000000000003']);
});

it('puts another body into what is kept, and into nothing else', async () => {
  const { database } = await testWorkspace();
  const keep = traceKeeper(database);
  const [first] = await Promise.all([keep(exchange({ at: 1 })), keep(exchange({ at: 2 }))]);
  const before = await database.exchanges.toArray();
  const body = { text: 'event: put', isCut: false };
  await retrace(database, first, body);
  await retrace(database, '000000000009', body);
  const [changed, other] = await database.exchanges.toArray();
  expect(changed).toEqual({ ...before[0], response: { ...before[0]!.response, body } });
  expect(other).toEqual(before[1]);
});
