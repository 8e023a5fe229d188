/** A text that stays on its line of comment, in any of the languages that are written. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
