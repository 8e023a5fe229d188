/** A request of another program, as the relay hands it over. */
export interface RelayedRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query, from the root of the origin. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  /** As base64. */
  readonly body: string;
}

/** What the relay tells the tab that listens. */
export interface RelayListener {
  /** The line is open; answers carry this token. */
  readonly onOpen: (token: string) => void;
  readonly onRequest: (request: RelayedRequest) => void;
  /** Nobody waits for this answer any more. */
  readonly onCancel: (id: string) => void;
}

/**
 * Listens to the relay that `npm start` runs, until it or `signal` ends the line. Read by fetch
 * rather than by EventSource, which would ask again and again for a relay that was stopped. Throws
 * what fetch throws; an AbortError is nothing unusual.
 */
export async function listenToRelay(
  address: URL,
  { onOpen, onRequest, onCancel }: RelayListener,
  { signal, fetch = globalThis.fetch }: { signal: AbortSignal; fetch?: typeof globalThis.fetch },
): Promise<void> {
  const response = await fetch(address, { signal, cache: 'no-store' });
  if (!response.ok || response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, name, data = ''] = /^event: (\w+)\ndata: (.*)$/su.exec(event) ?? [];
      if (name === 'listening') onOpen((JSON.parse(data) as { token: string }).token);
      if (name === 'request') onRequest(JSON.parse(data) as RelayedRequest);
      if (name === 'cancel') onCancel((JSON.parse(data) as { id: string }).id);
    }
  }
}
