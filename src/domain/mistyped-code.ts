/** A code in which the last letter was mistyped. */
export function mistypedCode(code: string): string {
  return code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
}
