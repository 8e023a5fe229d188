import { BODY_LIMIT } from '../domain/exchange.ts';
import type { World } from './world.ts';

/**
 * The same stream of events again; what has gone by is added to its exchange, which `traced` comes
 * back with, up to BODY_LIMIT bytes. The one that is handed in is used up.
 */
export function traceStream(
  response: Response,
  world: Pick<World, 'traceMore'>,
  traced: Promise<string>,
): Response {
  const { body, status, headers } = response;
  if (body === null) return response;
  const reader = body.getReader();
  const note = noter(world, traced);
  const again = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        controller.enqueue(value);
        note(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is fetched before somebody asks: whoever reads slowly gets the newest state.
    { highWaterMark: 0 },
  );
  return new Response(again, { status, headers });
}

/** Takes pieces as they go by, and keeps what they make up: the newest as soon as one is written. */
function noter(
  { traceMore }: Pick<World, 'traceMore'>,
  traced: Promise<string>,
): (piece: Uint8Array) => void {
  const decoder = new TextDecoder();
  let text = '';
  let left = BODY_LIMIT;
  let isCut = false;
  let isWriting = false;
  let isNewer = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    const id = await traced;
    while (isNewer) {
      isNewer = false;
      await traceMore(id, { text, isCut });
    }
    isWriting = false;
  };
  return (piece) => {
    if (isCut) return;
    text += decoder.decode(piece.subarray(0, left), { stream: true });
    isCut = piece.length > left;
    left -= Math.min(left, piece.length);
    isNewer = true;
    // A stream is none the worse for a trace that has a gap; then nothing more is tried.
    if (!isWriting) write().catch(() => undefined);
  };
}
