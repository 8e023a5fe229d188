import { afterEach, expect, it, vi } from 'vitest';
import { unlessMaking, whileMaking } from '../../src/storage/making-lock.ts';
import { exclusiveLocks } from '../builders/locks.ts';

afterEach(() => vi.unstubAllGlobals());

const done = vi.fn(() => Promise.resolve());
const tried = async (id: string): Promise<number> => {
  done.mockClear();
  await unlessMaking(id, done);
  return done.mock.calls.length;
};

it('keeps others from a workspace for as long as it is being made', async () => {
  vi.stubGlobal('navigator', { locks: exclusiveLocks() });
  expect(await whileMaking('one', () => tried('one'))).toBe(0);
  expect(await whileMaking('one', () => tried('other'))).toBe(1);
  expect(await tried('one')).toBe(1);
});

it('makes it without locks, too; then nobody can tell, and nothing is done', async () => {
  vi.stubGlobal('navigator', {});
  expect(await whileMaking('one', () => Promise.resolve(7))).toBe(7);
  expect(await tried('one')).toBe(0);
});

it('makes it where locks are refused, and hands on what goes wrong on the way', async () => {
  const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await whileMaking('one', () => Promise.resolve(7))).toBe(7);
  vi.stubGlobal('navigator', { locks: exclusiveLocks() });
  const fails = vi.fn(() => Promise.reject(new Error('full')));
  await expect(whileMaking('one', fails)).rejects.toThrow('full');
  expect(fails).toHaveBeenCalledOnce();
});
