import { formatBytes } from '../i18n/format.ts';
import { button, element } from './element.ts';
import type { FoundDatabase } from './found-database.ts';
import { saveDatabases, type Saved } from './save.ts';
import { say } from './say.ts';

/** Offers to save everything. `used`: bytes that the browser counts; null when it does not say. */
export function saveAllCard(
  found: readonly FoundDatabase[],
  used: number | null,
  saved: Saved,
): HTMLElement {
  const status = element('div', { role: 'status' });
  const save = async (): Promise<void> => {
    status.replaceChildren(await saveDatabases(found, saved));
  };
  return element(
    'section',
    { class: 'card first' },
    element('h2', {}, say('allTitle')),
    element('p', {}, say('allBody')),
    used === null
      ? null
      : element('p', { class: 'soft' }, say('allUsed', { used: formatBytes(used) })),
    element(
      'div',
      { class: 'actions' },
      button(say('downloadAll'), { class: 'button primary' }, save),
    ),
    status,
  );
}
