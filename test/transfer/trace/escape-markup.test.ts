import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  escapeMarkdown,
  escapeMermaid,
  fenced,
} from '../../../src/transfer/trace/escape-markup.ts';
import { nasty } from './support/any-request.ts';

it('leaves nothing that Markdown takes for its own', () => {
  expect(escapeMarkdown('a *b* <c>\n# d')).toBe(String.raw`a \*b\* \<c\> \# d`);
});

it('leaves nothing that Mermaid takes for its own', () => {
  expect(escapeMermaid('a%20b; #c\n"d"')).toBe('a#37;20b#59; #35;c #34;d#34;');
});

it('fences with more backticks than there are within', () => {
  expect(fenced('http', 'a')).toBe('```http\na\n```');
  fc.assert(
    fc.property(nasty, (text) => {
      const block = fenced('x', `${text}\n\`\`\`\``);
      const fence = /^`+/u.exec(block)?.[0] ?? '';
      return block.endsWith(`\n${fence}`) && block.split(fence).length === 3;
    }),
  );
});
