/** Where an answer goes, and by which right. */
export interface AnswerLine {
  readonly address: URL;
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Hands a response to the relay: a stream piece by piece as it comes, anything else at once. Stops
 * when nobody waits for it any more. Throws what fetch throws.
 */
export async function sendAnswer(response: Response, line: AnswerLine): Promise<void> {
  const head = { status: response.status, headers: [...response.headers] };
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!isStream || response.body === null) {
    await send(line, { head, body: new Uint8Array(await response.arrayBuffer()), isEnd: true });
    return;
  }
  const reader = response.body.getReader();
  let isWanted = await send(line, { head, body: NOTHING, isEnd: false });
  while (isWanted) {
    const { done, value } = await reader.read();
    isWanted = await send(line, { body: value ?? NOTHING, isEnd: done });
    if (done) return;
  }
  await reader.cancel();
}

const NOTHING = new Uint8Array();

interface Piece {
  /** With the first piece. */
  readonly head?: { readonly status: number; readonly headers: readonly [string, string][] };
  readonly body: Uint8Array<ArrayBuffer>;
  readonly isEnd: boolean;
}

/** Whether somebody still waits. */
async function send(
  { address, token, fetch }: AnswerLine,
  { head, body, isEnd }: Piece,
): Promise<boolean> {
  const headers = new Headers({ 'relay-token': token });
  // Of a header's letters few are safe.
  if (head !== undefined) headers.set('relay-head', encodeURIComponent(JSON.stringify(head)));
  if (isEnd) headers.set('relay-end', '');
  const answer = await fetch(address, { method: 'POST', headers, body });
  return answer.ok && !answer.headers.has('relay-gone');
}
