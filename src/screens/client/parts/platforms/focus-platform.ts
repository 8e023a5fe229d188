/**
 * Puts the focus on a button of a platform's row: what it does is `up`, `down`, `edit` or `remove`.
 * False when the row is not there.
 */
export function focusPlatform(platformId: string, does: string): boolean {
  const row = `[data-platform="${CSS.escape(platformId)}"]`;
  const button = document.querySelector<HTMLElement>(`${row} [data-does="${does}"]`);
  button?.focus();
  return button !== null;
}
