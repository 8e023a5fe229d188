import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { compileMessage } from '../../scripts/lib/messages.mjs';
import { readCatalogue } from '../catalogues/catalogue.ts';

const messages = [...readCatalogue('src/i18n/en').values()];

it('compiles every message with arguments to its syntax tree', () => {
  const withArguments = messages.filter((message) => message.includes('{'));
  expect(withArguments.length).toBeGreaterThan(50);
  for (const message of withArguments) {
    expect(JSON.parse(compileMessage(message))).toEqual(parse(message, { ignoreTag: true }));
  }
});

it('leaves text alone, and nothing that is text looks compiled', () => {
  const texts = messages.filter((message) => !message.includes('{'));
  expect(texts.map(compileMessage)).toEqual(texts);
  expect(texts.filter((text) => text.startsWith('[{'))).toEqual([]);
});

it('compiles to what cannot be taken for text', () => {
  expect(compileMessage('{name} is saved.')).toMatch(/^\[\{/u);
});

it('refuses a message that does not parse, so that the build fails', () => {
  expect(() => compileMessage('{open')).toThrow(SyntaxError);
});
