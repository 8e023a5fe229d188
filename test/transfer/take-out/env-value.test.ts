import { execFileSync } from 'node:child_process';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { envValue } from '../../../src/transfer/take-out/env-value.ts';

it.each([
  ['https://a.example/cb?x=1', `'https://a.example/cb?x=1'`],
  ['http://localhost:8080/cb', 'http://localhost:8080/cb'],
  ['', ''],
  ['$HOME `id` "x" !!', `'$HOME \`id\` "x" !!'`],
  [`it's`, `"it's"`],
  [`it's "x"`, null],
  [`it's $x`, null],
  ["it's `x`", null],
  ['a\\b', null],
  ['a\nb', null],
  ['~/x', `'~/x'`],
])('%j becomes %j', (value, expected) => {
  expect(envValue(value)).toBe(expected);
});

it('is read alike by a shell and by Node, whatever the value', () => {
  const value = fc.string({
    unit: fc.constantFrom(...Array.from(` a~#'"$\`\\!;&|*?()<>{}=:é🏡\n`)),
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 40, maxLength: 40 }), (values) => {
      const written = values.flatMap((one, index) => {
        const text = envValue(one);
        return text === null ? [] : [{ one, name: `V${index}`, text }];
      });
      const file = written.map(({ name, text }) => `${name}=${text}\n`).join('');
      const expected = written.map(({ one }) => one);
      const parsed = parseEnv(file);
      expect(written.map(({ name }) => parsed[name])).toEqual(expected);
      const script = `${file}printf '%s\\0' ${written.map(({ name }) => `"$${name}"`).join(' ')}`;
      const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
      expect(output.split('\0').slice(0, -1)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
