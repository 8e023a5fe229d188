import { expect, it } from 'vitest';
import { attempt } from '../../src/storage/attempt.ts';
import { storageProblem } from '../../src/storage/storage-problem.ts';
import { err, ok } from '../../src/shared/result.ts';

it('hands a value and a refusal through', async () => {
  const refused = err([storageProblem('storage/blocked')]);
  expect(await attempt(() => Promise.resolve(ok(1)))).toEqual(ok(1));
  expect(await attempt(() => Promise.resolve(refused))).toBe(refused);
});

it('turns a failure of storage into a refusal', async () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(await attempt(() => Promise.reject(full))).toEqual(err([storageProblem('storage/full')]));
});

it('throws a bug', async () => {
  await expect(attempt(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
});
