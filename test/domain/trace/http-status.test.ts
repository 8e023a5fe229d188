import { expect, it } from 'vitest';
import { statusWords } from '../../../src/domain/trace/http-status.ts';

it.each([
  [307, 'Temporary Redirect'],
  [299, ''],
])('words %d as %j', (status, words) => {
  expect(statusWords(status)).toBe(words);
});
