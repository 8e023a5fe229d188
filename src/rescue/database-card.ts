import { formatDateTime, formatNumber } from '../i18n/format.ts';
import { askToClear } from './ask.ts';
import { clearDatabase } from './clear-database.ts';
import { badgeOf, hintOf, titleOf, troubleOf } from './describe.ts';
import { button, element } from './element.ts';
import type { FoundDatabase } from './found-database.ts';
import { notice } from './notice.ts';
import { saveDatabases, type Saved } from './save.ts';
import { say, sayTable } from './say.ts';

/** A database with what it holds and what can be done with it. */
export function databaseCard(
  found: FoundDatabase,
  saved: Saved,
  onCleared: (told: string) => void,
): HTMLElement {
  const title = titleOf(found);
  const status = element('div', { role: 'status' });
  const trouble = troubleOf(found);
  const hint = hintOf(found);
  const id = `database-${found.name}`;

  const save = async (): Promise<void> => {
    status.replaceChildren(await saveDatabases([found], saved));
  };
  const clear = async (): Promise<void> => {
    const isSaved = saved.has(found.name);
    const question = { title: say('askTitle', { title }), isSaved, unsaved: say('askUnsaved') };
    if (!(await askToClear(question))) return;
    status.replaceChildren(element('p', {}, say('clearing')));
    try {
      await clearDatabase(found.name, () => {
        status.replaceChildren(notice('warning', say('clearBlocked')));
      });
      onCleared(say('cleared', { title }));
    } catch (exception) {
      const told = say('clearFailed', { reason: String(exception) });
      status.replaceChildren(notice('danger', told));
    }
  };

  return element(
    'li',
    { class: 'card', 'aria-labelledby': id },
    element('div', { class: 'head' }, element('h3', { id }, title), badge(found)),
    hint === null ? null : element('p', { class: 'soft' }, hint),
    trouble === null ? null : notice('warning', trouble),
    contents(found),
    element('p', { class: 'facts' }, ...facts(found)),
    element(
      'div',
      { class: 'actions' },
      button(say('download'), labelled('secondary', say('downloadOf', { title })), save),
      button(say('clear'), labelled('danger', say('clearOf', { title })), () => void clear()),
    ),
    status,
  );
}

function labelled(variant: string, label: string): Record<string, string> {
  return { class: `button ${variant}`, 'aria-label': label };
}

function badge(found: FoundDatabase): HTMLElement | null {
  const shown = badgeOf(found);
  return shown && element('span', { class: `badge ${shown.tone}` }, shown.text);
}

function contents({ counts, failure }: FoundDatabase): HTMLElement | null {
  if (failure !== null) return null;
  const full = counts.filter(({ records }) => records !== 0);
  if (full.length === 0) return element('p', { class: 'soft' }, say('noRecords'));
  const rows = full.map(({ table, records }) =>
    element(
      'div',
      {},
      element('dt', {}, sayTable(table)),
      element('dd', {}, records === null ? say('unreadable') : formatNumber(records)),
    ),
  );
  return element('dl', { class: 'counts', 'aria-label': say('records') }, ...rows);
}

function facts({ entry, name, version }: FoundDatabase): (Node | string)[] {
  const what = version === null ? say('factsUnknown', { name }) : say('facts', { name, version });
  const opened = entry?.openedAt;
  if (typeof opened !== 'number') return [what];
  return [say('openedAt', { when: formatDateTime(opened) }), element('br'), what];
}
