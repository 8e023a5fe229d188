import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/transfer/parse-json.ts';

/** Where a text breaks, as line:column. */
function placeOfFault(text: string): string {
  const parsed = parseJson(text);
  if (parsed.ok || parsed.error.code !== 'document/not-json') throw new Error('It is JSON.');
  const { line, column } = parsed.error.values;
  return `${String(line)}:${String(column)}`;
}

describe('parseJson', () => {
  it('reads JSON, with a byte order mark or without', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(parseJson('\ufeff[]')).toEqual({ ok: true, value: [] });
  });

  it.each(['', ' \r\n\t', '\ufeff'])('refuses an empty text: %j', (text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, error: { code: 'document/empty' } });
  });

  it.each([
    ['birds', '1:1'],
    ['{\n  "a": 1,\n  b: 2\n}', '3:3'],
    ['{\r\n "a": 1,\r\n}', '3:1'],
    ['[1 2]', '1:4'],
    ['[1, 2', '1:6'],
    ['{"a":NaN}', '1:6'],
    ['{"a":01}', '1:7'],
    ["{'a': 1}", '1:2'],
    ['/* birds */ 1', '1:1'],
    ['{"a": 1} {}', '1:10'],
    ['"a\nb"', '1:1'],
    ['"\\x"', '1:1'],
    ['\u00a0{}', '1:1'],
    [`{"a":${'['.repeat(50)}`, '1:56'],
    [`}${'['.repeat(100_000)}`, '1:1'],
  ])('says where a text breaks: %j', (text, place) => {
    expect(placeOfFault(text)).toBe(place);
  });

  it.each(['['.repeat(100_000), '{"a":'.repeat(100_000), `{"x":"[[","a":${'['.repeat(200)}`])(
    'refuses what breaks only beyond the depth that a document may have',
    (text) => {
      expect(parseJson(text)).toMatchObject({ ok: false, error: { code: 'document/too-deep' } });
    },
  );

  it('finds a place within the text whenever it cannot be read', () => {
    const json = fc.json({ maxDepth: 3 });
    const broken = fc.tuple(json, fc.nat(), fc.nat(3), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(broken, ([text, at, length, piece]) => {
        const start = at % text.length;
        const parsed = parseJson(text.slice(0, start) + piece + text.slice(start + length));
        if (parsed.ok || parsed.error.code === 'document/empty') return;
        expect(parsed.error.code).toBe('document/not-json');
        const { line, column } = parsed.error.values;
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual(text.length + 3);
      }),
      { numRuns: 500 },
    );
  });
});
