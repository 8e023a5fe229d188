import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits, valueOf } from '../../src/domain/merge-edits.ts';

describe('mergeEdits', () => {
  it.each([
    ['nothing edited', { a: '1' }, { a: '1' }, { a: '2' }, { a: '2' }],
    ['edited here', { a: '1' }, { a: '2' }, { a: '1' }, { a: '2' }],
    ['edited on both sides', { a: '1' }, { a: '2' }, { a: '3' }, { a: '2' }],
    ['added here', {}, { a: '1' }, {}, { a: '1' }],
    ['added there', {}, {}, { a: '1' }, { a: '1' }],
    ['removed here', { a: '1' }, {}, { a: '2' }, {}],
    ['removed there', { a: '1' }, { a: '1' }, {}, {}],
    [
      'different keys',
      { a: '1', b: '1' },
      { a: '2', b: '1' },
      { a: '1', b: '2' },
      { a: '2', b: '2' },
    ],
  ])('%s', (_what, base, mine, theirs, merged) => {
    expect(mergeEdits(base, mine, theirs)).toEqual(merged);
  });

  it('loses no edit, and follows theirs where there is none', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__x'), fc.string());
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeEdits(base, mine, theirs);
        for (const key of Object.keys({ ...base, ...mine, ...theirs })) {
          const isEdited = valueOf(mine, key) !== valueOf(base, key);
          expect(valueOf(merged, key)).toBe(valueOf(isEdited ? mine : theirs, key));
        }
      }),
    );
  });
});

it('takes no value from the prototype', () => {
  expect(valueOf({}, 'constructor')).toBe('');
});
