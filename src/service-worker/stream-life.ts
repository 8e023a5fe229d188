import { MINUTE } from '../shared/clock.ts';

/**
 * How long a stream may live (ms). A browser ends a worker that is busy with one request for five
 * minutes, and what it sends then breaks off: an EventSource takes that for a refusal, and gives up.
 * One that was ended properly it opens again, and is told everything anew.
 */
export const STREAM_LIFE_MS = 4 * MINUTE;

/** The same request, which is given up in good time if it is for a stream. */
export function withStreamLife(request: Request): Request {
  if (!/\btext\/event-stream\b/iu.test(request.headers.get('accept') ?? '')) return request;
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(STREAM_LIFE_MS)]);
  return new Request(request, { signal });
}
