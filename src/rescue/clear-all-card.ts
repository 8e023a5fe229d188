import { eraseAll } from '../storage/erase-all.ts';
import { askToClear } from './ask.ts';
import { button, element } from './element.ts';
import type { FoundDatabase } from './found-database.ts';
import { notice } from './notice.ts';
import type { Saved } from './save.ts';
import { say } from './say.ts';

/** Offers to leave no trace of the app; `again` shows the page anew, with what happened. */
export function clearAllCard(
  found: readonly FoundDatabase[],
  saved: Saved,
  again: (told: string) => void,
): HTMLElement {
  const status = element('div', { role: 'status' });
  const clear = async (): Promise<void> => {
    const isSaved = found.every(({ name }) => saved.has(name));
    const question = { title: say('askAllTitle'), isSaved, unsaved: say('askUnsavedAll') };
    if (!(await askToClear(question))) return;
    status.replaceChildren(element('p', {}, say('clearing')));
    try {
      const blocked = await eraseAll();
      if (blocked.length === 0) again(say('clearedAll'));
      else status.replaceChildren(notice('warning', say('clearBlocked'), blocked.join(', ')));
    } catch (exception) {
      const told = say('clearFailed', { reason: String(exception) });
      status.replaceChildren(notice('danger', told));
    }
  };
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('clearAllTitle')),
    element('p', {}, say('clearAllBody')),
    element(
      'div',
      { class: 'actions' },
      button(say('clearAll'), { class: 'button danger' }, () => void clear()),
    ),
    status,
  );
}
