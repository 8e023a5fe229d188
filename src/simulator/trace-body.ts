import { BODY_LIMIT, type Exchange } from '../domain/exchange.ts';

type Body = Exchange['request']['body'];

const NOTHING: Body = { text: '', isCut: false };

/** Whether a response is a stream of events, which has no end to wait for. */
export function isEventStream(headers: Headers): boolean {
  return /^text\/event-stream\b/iu.test(headers.get('content-type') ?? '');
}

/**
 * The body of a request or response as the trace keeps it: text only, cut at BODY_LIMIT bytes.
 * Reads the message to its end, so hand in a clone.
 */
export async function traceBody(message: Request | Response): Promise<Body> {
  if (message.body === null || !isText(message.headers)) return NOTHING;
  const bytes = new Uint8Array(await message.arrayBuffer());
  // Told that more will come, the decoder leaves out a letter that was cut in two.
  const text = new TextDecoder().decode(bytes.subarray(0, BODY_LIMIT), { stream: true });
  return { text, isCut: bytes.length > BODY_LIMIT };
}

function isText(headers: Headers): boolean {
  const type = headers.get('content-type');
  return type === null || /^text\/(?!event-stream)|json|urlencoded/iu.test(type);
}
