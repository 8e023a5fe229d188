/** A request as a tab gets it. */
interface Relayed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

interface Answer {
  readonly head?: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
  };
  readonly body?: string;
  readonly end?: boolean;
  readonly token?: string;
}

/** Listens to a relay as a tab of the app does. */
export async function openTab(url: string, query = '') {
  const closing = new AbortController();
  const own = { 'sec-fetch-site': 'same-origin' };
  const response = await fetch(`${url}relay/requests${query}`, {
    headers: own,
    signal: closing.signal,
  });
  const lines = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const seen: Record<string, unknown[]> = { listening: [], request: [], cancel: [] };
  let wake = (): void => undefined;
  const reading = (async () => {
    let text = '';
    for (;;) {
      const piece = await lines?.read();
      if (piece === undefined || piece.done) return;
      text += piece.value;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, name = '', data = 'null'] = /^event: (\w+)\ndata: (.*)$/su.exec(event) ?? [];
        seen[name]?.push(JSON.parse(data));
      }
      wake();
    }
  })().catch(() => undefined);

  async function nextOf<Value>(name: string): Promise<Value> {
    for (;;) {
      const found = seen[name]?.shift();
      if (found !== undefined) return found as Value;
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  }
  const { token } = await nextOf<{ token: string }>('listening');

  return {
    next: () => nextOf<Relayed>('request'),
    cancelled: async () => (await nextOf<{ id: string }>('cancel')).id,
    waiting: () => seen.request?.length ?? 0,
    /** Answers, and tells the status that the relay gives in return. */
    answer: async (id: string, { head, body = '', end = false, token: other }: Answer) => {
      const taken = await fetch(`${url}relay/answers/${id}`, {
        method: 'POST',
        headers: {
          ...own,
          'relay-token': other ?? token,
          ...(head === undefined ? {} : { 'relay-head': encodeURIComponent(JSON.stringify(head)) }),
          ...(end ? { 'relay-end': '' } : {}),
        },
        body,
      });
      return taken.headers.has('relay-gone') ? 'gone' : taken.status;
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort();
      await reading;
    },
  };
}
