/** A whole number as people type it, surrounded by spaces or not; null for anything else. */
export function parseWholeNumber(typed: string): number | null {
  const text = typed.trim();
  if (!/^-?\d{1,9}$/u.test(text)) return null;
  return Number(text);
}
