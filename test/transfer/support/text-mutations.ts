import type { Chance } from './seeded.ts';

/** What is put into a text where chance has it. */
const LETTERS = ['{', '}', '[', ']', '"', ',', ':', '\\', '\u0000', 'x', '9', '-', '\ud800', ' '];

/** Damages a text itself: most of what comes out is no JSON any more. */
export const TEXT_MUTATIONS: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + chance.below(8));
  },
  (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + chance.one(LETTERS) + text.slice(at);
  },
  (text, chance) => {
    const [from, to] = [chance.below(text.length), chance.below(text.length)];
    return text.slice(0, from) + text.slice(to, to + 20) + text.slice(from);
  },
  (_text, chance) => ' \n\t'.slice(chance.below(3)),
  (text) => `${text}${text}`,
  (text) => text.replaceAll('"', "'"),
];
