import { expect, it } from 'vitest';
import { checkClientLimit } from '../../src/domain/client-limit.ts';

it.each([
  [0, undefined],
  [9, undefined],
  [10, 'client/limit-reached'],
  [11, 'client/limit-reached'],
])('with %i clients one more gives %s', (existing, code) => {
  expect(checkClientLimit(existing)?.code).toBe(code);
});
