import { BODY_LIMIT, type Exchange } from '../domain/exchange.ts';
import { refusedBy, refusingRule } from './refusing-rule.ts';

type Body = Exchange['request']['body'];

/** A message that can still be read, and its body as the trace keeps it. */
interface Traced<Message> {
  readonly message: Message;
  readonly body: Body;
}

const NOTHING: Body = { text: '', isCut: false };

/** Whether a response is a stream of events, which has no end to wait for. */
export function isEventStream(headers: Headers): boolean {
  return /^text\/event-stream\b/iu.test(headers.get('content-type') ?? '');
}

/**
 * The body of a request as the trace keeps it, and the request with the same body once more: a
 * clone would be two streams, and those cost a multiple. The one that is handed in is used up.
 */
export async function traceRequest(request: Request): Promise<Traced<Request>> {
  const isBare = request.method === 'GET' || request.method === 'HEAD' || request.body === null;
  if (isBare) return { message: request, body: NOTHING };
  const bytes = await request.arrayBuffer();
  const message = new Request(request, { body: bytes });
  return { message, body: kept(bytes, request.headers) };
}

/** The same of a response; a stream of events is left alone. */
export async function traceResponse(response: Response): Promise<Traced<Response>> {
  if (response.body === null || isEventStream(response.headers)) {
    return { message: response, body: NOTHING };
  }
  const bytes = await response.arrayBuffer();
  const { status, headers } = response;
  const again = new Response(bytes, { status, headers });
  const rule = refusingRule(response);
  const message = rule === null ? again : refusedBy(rule, again);
  return { message, body: kept(bytes, headers) };
}

/** Text only, cut at BODY_LIMIT bytes. */
function kept(buffer: ArrayBuffer, headers: Headers): Body {
  if (!isText(headers)) return NOTHING;
  const bytes = new Uint8Array(buffer);
  // Told that more will come, the decoder leaves out a letter that was cut in two.
  const text = new TextDecoder().decode(bytes.subarray(0, BODY_LIMIT), { stream: true });
  return { text, isCut: bytes.length > BODY_LIMIT };
}

function isText(headers: Headers): boolean {
  const type = headers.get('content-type');
  return type === null || /^text\/|json|urlencoded/iu.test(type);
}
