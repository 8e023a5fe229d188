import { expect, it } from 'vitest';
import { findTrialWord } from '../../src/domain/trial-word.ts';

it.each([
  ['Porch Demo', 'Demo'],
  ['TEST', 'TEST'],
  ['A trial, for now', 'trial'],
  ['Two tests', 'tests'],
  ['Test-drive', 'Test'],
  ['Greatest Contest', null],
  ['Democracy', null],
  ['Test2', null],
  ['Beta', null],
  ['', null],
])('%j holds %j', (text, word) => {
  expect(findTrialWord(text)).toBe(word);
});
