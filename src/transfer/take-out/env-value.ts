/** What shells, Node and dotenv read alike without quotes. A tilde may mean a home to a shell. */
const PLAIN = /^[\w.:/@%+=-]*$/u;

/**
 * A value as an .env file has it, so that a shell which reads the file, Node and the usual dotenv
 * parsers all get the same text. Null when no quoting does that: a single quote beside a mark that
 * double quotes do not keep, a backslash, or a control character.
 */
export function envValue(value: string): string | null {
  if (/[\\\p{Cc}]/u.test(value)) return null;
  if (PLAIN.test(value)) return value;
  if (!value.includes("'")) return `'${value}'`;
  return /["$`]/u.test(value) ? null : `"${value}"`;
}
