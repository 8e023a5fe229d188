import { pseudoText } from '../domain/pseudo-text.ts';
import { chosenLanguage } from '../i18n/language.ts';
import { WORDS, type Word } from './words.ts';

/** The names in braces within a text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Values<Key extends Word> = [Names<(typeof WORDS)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Names<(typeof WORDS)[Key]>, string | number>>];

/** A word of the page in the chosen language, with its values put in. */
export function say<Key extends Word>(key: Key, ...values: Values<Key>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return WORDS[key]
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith('{') ? String(given[part.slice(1, -1)]) : inLanguage(part)))
    .join('');
}

/** What a table holds; an unknown table keeps its name. */
export function sayTable(table: string): string {
  const key = `table.${table}`;
  return isWord(key) ? inLanguage(WORDS[key]) : table;
}

function isWord(key: string): key is Word {
  return Object.hasOwn(WORDS, key);
}

/** Real translations have no place yet; the pseudo-languages prove that one would fit. */
function inLanguage(text: string): string {
  const language = chosenLanguage();
  if (language === 'en-XA') return pseudoText(text, 'accented');
  return language === 'ar-XB' ? pseudoText(text, 'mirrored') : text;
}
