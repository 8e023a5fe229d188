import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClientName } from '../../src/domain/client-name.ts';
import { foldName } from '../../src/domain/folded-name.ts';
import vectors from '../vectors/client-names.json';

const codesOf = (name: string) => checkClientName(name).map(({ code }) => code);
const INVISIBLE = ['\u200b', '\u00ad', '\u2060', '\ufe0f', '\u034f'];

describe('checkClientName', () => {
  it.each(vectors as [string, boolean, string][])('%j is accepted: %j (%s)', (name, accepted) => {
    expect(checkClientName(name).length === 0).toBe(accepted);
  });

  it.each([
    ['', 'client-name/required'],
    ['\u3000\u200b', 'client-name/required'],
    ['My Nest', 'client-name/reserved-word'],
    ['Works  with\u00a0Nest thermo', 'client-name/reserved-phrase'],
    ['Two\nlines', 'text/control-character'],
    ['Bell\u0007', 'text/control-character'],
    ['Turn\u202eed', 'text/bidi-override'],
    ['Half \ud83d', 'text/lone-surrogate'],
    ['x'.repeat(61), 'text/too-long'],
  ])('%j gives %s', (name, code) => {
    expect(codesOf(name)).toEqual([code]);
  });

  it.each([
    ['Honest Light', 'nest'],
    ['N\u200be\u200bst Light', 'N\u200be\u200bst'],
    ['The \uff2e\uff45\uff53\uff54', '\uff2e\uff45\uff53\uff54'],
    ['A works WITH\u2003nest B', 'works WITH\u2003nest'],
  ])('marks the letters of %j', (name, letters) => {
    const [found] = checkClientName(name);
    expect(found?.values.letters).toBe(letters);
    expect(name.slice(found?.span?.start, found?.span?.end)).toBe(letters);
  });

  it('counts characters as people see them', () => {
    expect(checkClientName('👩‍👩‍👧‍👦'.repeat(60))).toEqual([]);
  });

  it('says the same however many invisible characters are put in', () => {
    const name = fc.constantFrom('My Nest', 'Nestling', 'Bird Thermo', 'works with nest', 'Honest');
    fc.assert(
      fc.property(name, fc.nat(20), fc.constantFrom(...INVISIBLE), (plain, at, hidden) => {
        const disguised = plain.slice(0, at) + hidden + plain.slice(at);
        expect(codesOf(disguised)).toEqual(codesOf(plain));
      }),
    );
  });

  it('marks a part of the text as typed, whatever is typed', () => {
    const text = fc.string({
      unit: fc.constantFrom('n', 'E', 's', 'ｔ', '\u200b', ' ', 'é', '\u0301'),
    });
    fc.assert(
      fc.property(text, (name) => {
        for (const { span } of checkClientName(name)) {
          if (span === undefined) continue;
          expect(foldName(name.slice(span.start, span.end))).toContain('nest');
        }
      }),
    );
  });
});
