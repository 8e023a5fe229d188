import { expect, it } from 'vitest';
import { refuse } from '../../src/transfer/document-refusal.ts';
import { leaveOut, type SetAside } from '../../src/transfer/set-aside.ts';

it('counts all, and keeps the first thousand', () => {
  const aside: SetAside = { first: [], count: 0 };
  for (let at = 0; at < 1200; at += 1) leaveOut(aside, refuse('document/empty', [at], {}));
  expect(aside.count).toBe(1200);
  expect(aside.first.map(({ field }) => field)).toEqual(
    Array.from({ length: 1000 }, (_, at) => `/${at}`),
  );
});
