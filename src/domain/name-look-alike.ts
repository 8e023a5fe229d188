import { foldName } from './folded-name.ts';

/**
 * Letters of Cyrillic and Greek, and digits, that read like Latin ones in common typefaces. A short
 * table on purpose: it feeds a warning, never a refusal (rulings: names).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  0: 'o',
  1: 'l',
  3: 'e',
  5: 's',
};

/** What a name looks like: folded, without accents and inner spaces, look-alike letters as Latin. */
export function skeleton(name: string): string {
  const bare = foldName(name)
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '');
  return Array.from(bare, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

/**
 * Says what an allowed name reads like: another of `names`, or the reserved word; null when
 * neither. A warning of ours: two names that look alike confuse users at the consent screen.
 */
export function looksLikeAnother(name: string, names: readonly string[]): string | null {
  const folded = foldName(name);
  const bones = skeleton(name);
  if (bones.includes('nest') && !folded.includes('nest')) return 'Nest';
  return names.find((other) => foldName(other) !== folded && skeleton(other) === bones) ?? null;
}
