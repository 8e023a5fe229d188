import { IS_SINGLE_FILE } from '../shared/single-file.ts';
import { clearAllCard } from './clear-all-card.ts';
import { databaseCard } from './database-card.ts';
import { element } from './element.ts';
import { findDatabases, type FoundDatabase } from './found-database.ts';
import { notice } from './notice.ts';
import { offlineCard } from './offline-card.ts';
import { saveAllCard } from './save-all-card.ts';
import type { Saved } from './save.ts';
import { say } from './say.ts';
import { wayBackCard } from './way-back-card.ts';

/** Fills the page, and again after each clearing; `told` is what just happened. */
export async function showPage(
  main: HTMLElement,
  saved: Saved = new Set(),
  told = '',
): Promise<void> {
  const heading = element('h1', { tabindex: '-1' }, say('title'));
  const head = element(
    'header',
    {},
    heading,
    element('p', { class: 'intro' }, say('intro')),
    told === '' ? null : element('div', { role: 'status' }, notice('good', told)),
  );
  const found = hasStorage() ? await findDatabases() : null;
  const used = await usedBytes();
  const again = (news: string): void => {
    void showPage(main, saved, news);
  };
  main.replaceChildren(head, ...sections(found, used, saved, again));
  if (told !== '') heading.focus();
}

/** Some browsers say null, not undefined, where they keep nothing. */
function hasStorage(): boolean {
  return Boolean(globalThis.indexedDB as IDBFactory | null | undefined);
}

function sections(
  found: readonly FoundDatabase[] | null,
  used: number | null,
  saved: Saved,
  again: (told: string) => void,
): HTMLElement[] {
  if (found === null) {
    return [notice('danger', say('unavailable'), say('unavailableHint')), ...offlineCards()];
  }
  if (found.length === 0) {
    return [
      element(
        'section',
        { class: 'card' },
        element('h2', {}, say('nothing')),
        element('p', {}, say('nothingHint')),
      ),
      ...offlineCards(),
    ];
  }
  const cards = found.map((one) => databaseCard(one, saved, again));
  return [
    saveAllCard(found, used, saved),
    element(
      'section',
      { class: 'list' },
      element('h2', {}, say('listTitle')),
      element('ul', {}, ...cards),
    ),
    wayBackCard(),
    ...offlineCards(),
    clearAllCard(found, saved, again),
  ];
}

/** A file has no copy of itself. */
function offlineCards(): HTMLElement[] {
  return IS_SINGLE_FILE ? [] : [offlineCard()];
}

async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
