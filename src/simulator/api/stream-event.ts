import type { Json } from './field.ts';

/** What a stream tells of [doc: rest-streaming-guide; keep-alive: code of clients]. */
export type StreamEvent = 'open' | 'put' | 'keep-alive' | 'auth_revoked' | 'error';

/** An event as it goes over the wire. JSON has no line breaks of its own, so one line holds it. */
export function streamEvent(name: StreamEvent, data: Json | object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
