import { APP_ADDRESS } from './app-address.ts';
import { element } from './element.ts';
import { say } from './say.ts';

const IMPORT = `${APP_ADDRESS}#/data/import`;

/** Tells how what was saved comes back into the app. */
export function wayBackCard(): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('backTitle')),
    element('p', {}, say('backImport')),
    element('p', {}, say('backStuck')),
    element(
      'div',
      { class: 'actions' },
      element('a', { class: 'button secondary', href: IMPORT }, say('backOpen')),
    ),
  );
}
