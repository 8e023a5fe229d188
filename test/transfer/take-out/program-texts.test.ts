import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bashText,
  javascriptText,
  pythonText,
} from '../../../src/transfer/take-out/program-texts.ts';
import { hasProgram } from './support/programs.ts';

const LETTERS = Array.from(` a'"\\$\`!{}%#é🏡\n\r\t\b\f\u2028\u2029\u007f\u0085`);
const text = fc.string({ unit: fc.constantFrom(...LETTERS, '\\u0041', '\\n', "'''", '${x}') });
const many = fc.array(text, { minLength: 50, maxLength: 50 });

it.skipIf(!hasProgram('bash'))('is read back by bash', () => {
  fc.assert(
    fc.property(many, (values) => {
      const script = `printf '%s\\0' ${values.map(bashText).join(' ')}`;
      const output = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
      expect(output.split('\0').slice(0, -1)).toEqual(values);
    }),
    { numRuns: 10 },
  );
});

it('is read back by JavaScript', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
      expect(runInNewContext(`(${javascriptText(value)})`)).toBe(value);
    }),
  );
});

it.skipIf(!hasProgram('python3'))('is read back by Python', () => {
  fc.assert(
    fc.property(many, (values) => {
      const script = `import json\nprint(json.dumps([${values.map(pythonText).join(', ')}]))`;
      const output = execFileSync('python3', ['-'], { input: script, encoding: 'utf8' });
      expect(JSON.parse(output)).toEqual(values);
    }),
    { numRuns: 5 },
  );
});
