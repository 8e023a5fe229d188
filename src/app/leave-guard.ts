import { dropUnsavedChanges, hasUnsavedChanges } from '../components/unsaved-changes.ts';

let lastUrl = '';
let ask: ((leave: () => void) => void) | undefined;

/**
 * Begins to watch navigation. Must be called before the router is loaded: a refused navigation
 * never reaches the listeners that are added later; the address is put back and the user is asked.
 */
export function watchNavigation(): void {
  lastUrl = location.href;
  window.addEventListener('hashchange', (event) => {
    if (ask === undefined || !hasUnsavedChanges() || location.href === lastUrl) {
      lastUrl = location.href;
      return;
    }
    event.stopImmediatePropagation();
    const wanted = location.hash;
    history.pushState(history.state, '', lastUrl);
    ask(() => {
      dropUnsavedChanges();
      location.hash = wanted;
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsavedChanges()) event.preventDefault();
  });
}

/** Says who asks the user; `leave` goes on to where they wanted. Returns how to stop asking. */
export function askBeforeLeaving(question: (leave: () => void) => void): () => void {
  ask = question;
  return () => {
    ask = undefined;
  };
}
