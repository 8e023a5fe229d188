import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mistyped } from '../../src/domain/mistyped.ts';

it('differs in the last letter, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const slip = mistyped(text);
      expect(slip).not.toBe(text);
      expect(slip.slice(0, -1)).toBe(text.slice(0, -1));
      expect(slip).toHaveLength(text.length);
    }),
  );
});
