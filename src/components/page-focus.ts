/** The first page keeps the browser's own focus, at the top; every later one is announced. */
let isFirstPage = true;

/**
 * Moves focus to a page's heading after a navigation, so that keyboard and screen reader begin
 * where the new page does. Does nothing for the first page of a visit.
 */
export function claimFocus(heading: HTMLElement): void {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}
