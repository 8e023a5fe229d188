import { eraseOfflineCopy } from '../storage/erase-offline-copy.ts';
import { APP_ADDRESS } from './app-address.ts';
import { button, element } from './element.ts';
import { notice } from './notice.ts';
import { say } from './say.ts';

/** Offers to start the app from the network instead of from its own copy. */
export function offlineCard(): HTMLElement {
  const status = element('div', { role: 'status' });
  const remove = async (): Promise<void> => {
    try {
      await eraseOfflineCopy();
      location.assign(APP_ADDRESS);
    } catch (exception) {
      status.replaceChildren(notice('danger', say('offlineFailed', { reason: String(exception) })));
    }
  };
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('offlineTitle')),
    element('p', {}, say('offlineBody')),
    element(
      'div',
      { class: 'actions' },
      button(say('offlineRemove'), { class: 'button secondary' }, remove),
    ),
    status,
  );
}
