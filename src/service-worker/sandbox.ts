import { WHICH_WORKSPACE, type AskingTab } from '../shared/app-worker.ts';
import { withStreamLife } from './stream-life.ts';

/** A fetch event, as much of it as is looked at. */
type Asked = Pick<FetchEvent, 'request' | 'clientId'>;

/** How long a tab has for its answer (ms): only tabs of the app give one. */
const PATIENCE_MS = 500;

/**
 * Answers a request to the simulator. What that takes is in this file's build but runs only now:
 * most starts of the worker are for files of the app, and a worker cannot load anything later.
 */
export async function answerFromSandbox(
  { request, clientId }: Asked,
  clients: Clients,
): Promise<Response> {
  const { answerForTab } = await import('../actions/try/answer-for-tab.ts');
  const tabs = clientId === '' ? await windowsByFocus(clients) : [tabById(clientId, clients)];
  return answerForTab(withStreamLife(request), { tabs, isPage: request.mode === 'navigate' });
}

/** It is looked for only when it is asked, which few requests need. */
function tabById(id: string, clients: Clients): AskingTab {
  return {
    id,
    ask: async () => {
      const tab = await clients.get(id);
      return tab === undefined ? null : askTab(tab);
    },
  };
}

/** The one that was used last comes first: there somebody followed a link. */
async function windowsByFocus(clients: Clients): Promise<readonly AskingTab[]> {
  const windows = await clients.matchAll({ type: 'window' });
  return windows.map((tab) => ({ id: tab.id, ask: () => askTab(tab) }));
}

/** The workspace that a tab says to have open (actions/try/tell-worker.ts). */
function askTab(tab: Client): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const finish = (said: string | null): void => {
      clearTimeout(timer);
      port1.close();
      resolve(said);
    };
    const timer = setTimeout(finish, PATIENCE_MS, null);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      finish(typeof data === 'string' ? data : null);
    };
    tab.postMessage(WHICH_WORKSPACE, [port2]);
  });
}
