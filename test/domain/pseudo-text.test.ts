import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PSEUDO_LOCALES, pseudoText } from '../../src/domain/pseudo-text.ts';
import { readLocaleTag } from '../../src/domain/locale-tag.ts';
import { textDirection } from '../../src/domain/text-direction.ts';

it.each([
  ['Create', 'accented', 'Çŕéáţé lo'],
  ['Use {name} # 5', 'accented', 'Úšé {ñámé} # 5 lore'],
  ['Create', 'mirrored', 'גצהארה'],
  ['{a} \u017f \u212a', 'mirrored', '{א} \u017f \u212a'],
  ['', 'accented', ''],
  ['?', 'accented', '?'],
] as const)('%j %s is %j', (text, disguise, expected) => {
  expect(pseudoText(text, disguise)).toBe(expected);
});

it('makes any text a third longer, and keeps its lines', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem(), (one, two) => {
      const text = `${one}\n${two}`;
      const accented = pseudoText(text, 'accented');
      expect(accented.length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.25));
      expect(accented.split('\n')).toHaveLength(2);
    }),
  );
});

it('leaves no Latin letter in mirrored text, and drops nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const mirrored = pseudoText(text, 'mirrored');
      expect(mirrored).not.toMatch(/[a-zA-Z]/u);
      expect(mirrored).toHaveLength(text.length);
    }),
  );
});

it('is named by locales that nobody can store', () => {
  expect(PSEUDO_LOCALES.map(({ locale }) => textDirection(locale))).toEqual(['ltr', 'rtl']);
  for (const { locale } of PSEUDO_LOCALES) expect(readLocaleTag(locale).ok).toBe(false);
});
