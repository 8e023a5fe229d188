import { tick } from 'svelte';
import { fieldId } from '../../../components/form.svelte.ts';

/** Moves to a field's control. Returns false when it is not on the page. */
export function focusField(field: string): boolean {
  const control = document.getElementById(fieldId(field));
  if (control === null) return false;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}

/** Moves to the field that the address names, if any, once the page has settled. */
export async function focusFieldOfAddress(): Promise<void> {
  const field = new URLSearchParams(location.hash.split('?')[1] ?? '').get('field');
  if (field === null) return;
  // The page takes the focus for its heading first.
  await tick();
  await tick();
  if (!focusField(field)) focusOnceThere(field);
}

/** A form may come later than its page: what it kept is read first. Whoever acts is left alone. */
function focusOnceThere(field: string): void {
  const observer = new MutationObserver(() => {
    if (focusField(field)) stop();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const event of ENDS) removeEventListener(event, stop, { capture: true });
  };
  for (const event of ENDS) addEventListener(event, stop, { capture: true });
  observer.observe(document.body, { childList: true, subtree: true });
}

const ENDS = ['hashchange', 'keydown', 'pointerdown'];
