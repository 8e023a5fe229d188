/** A code or a secret in which the last letter was mistyped. */
export function mistyped(text: string): string {
  return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0');
}
