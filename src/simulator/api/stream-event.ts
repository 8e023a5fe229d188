import type { Json } from './field.ts';

/**
 * What a stream tells of, once it is open [doc: rest-streaming-guide; keep-alive: code of clients].
 */
export type StreamEvent = 'put' | 'keep-alive' | 'auth_revoked' | 'error';

/**
 * What a stream begins with [doc]. It has no data (ours), so only those hear of it who read the wire
 * [HTML, 9.2.6]: an EventSource says by itself that it is open, and python-nest takes whatever comes
 * first for the state of the home.
 */
export const OPEN_EVENT = 'event: open\n\n';

/** An event as it goes over the wire. JSON has no line breaks of its own, so one line holds it. */
export function streamEvent(name: StreamEvent, data: Json | object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
