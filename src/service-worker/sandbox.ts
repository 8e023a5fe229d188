/** A fetch event, as much of it as is looked at. */
type Asked = Pick<FetchEvent, 'request' | 'clientId'>;

/**
 * Answers a request to the simulator. What that takes is in this file's build but runs only now:
 * most starts of the worker are for files of the app, and a worker cannot load anything later.
 */
export async function answerFromSandbox(
  { request, clientId }: Asked,
  clients: Clients,
): Promise<Response> {
  const { answerForTab } = await import('../actions/try/answer-for-tab.ts');
  const isPage = request.mode === 'navigate';
  return answerForTab(request, {
    tabIds: clientId === '' ? await windowsByFocus(clients) : [clientId],
    isPage,
  });
}

/** The one that was used last comes first: there somebody followed a link. */
async function windowsByFocus(clients: Clients): Promise<string[]> {
  const windows = await clients.matchAll({ type: 'window' });
  return windows.map(({ id }) => id);
}
