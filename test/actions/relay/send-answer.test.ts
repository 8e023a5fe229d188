import { expect, it } from 'vitest';
import { sendAnswer } from '../../../src/actions/relay/send-answer.ts';

/** A relay that takes so many pieces, and what came to it. */
function relay(wanted = Infinity) {
  const pieces: { head: unknown; isEnd: boolean; body: string; token: string | null }[] = [];
  const fetch = (_input: unknown, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const head = headers.get('relay-head');
    pieces.push({
      head: head === null ? null : (JSON.parse(decodeURIComponent(head)) as unknown),
      isEnd: headers.has('relay-end'),
      body: new TextDecoder().decode(init.body as Uint8Array),
      token: headers.get('relay-token'),
    });
    const isGone = pieces.length > wanted;
    return Promise.resolve(
      new Response(null, { status: 204, headers: isGone ? { 'relay-gone': '' } : {} }),
    );
  };
  const address = new URL('http://localhost:4810/relay/answers/1');
  return { pieces, line: { address, token: 't', fetch: fetch as typeof globalThis.fetch } };
}

const stream = (pieces: readonly string[], onCancel = () => {}): Response =>
  new Response(
    new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: (controller) => {
          const piece = pieces[0];
          pieces = pieces.slice(1);
          if (piece === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(piece));
        },
        cancel: onCancel,
      },
      { highWaterMark: 0 },
    ),
    { headers: { 'content-type': 'text/event-stream' } },
  );

it('hands an answer over at once, with what stands above it', async () => {
  const { pieces, line } = relay();
  await sendAnswer(new Response('{"a":"é"}', { status: 400, headers: { 'x-a': 'b' } }), line);
  expect(pieces).toEqual([
    {
      head: {
        status: 400,
        headers: [
          ['content-type', 'text/plain;charset=UTF-8'],
          ['x-a', 'b'],
        ],
      },
      isEnd: true,
      body: '{"a":"é"}',
      token: 't',
    },
  ]);
});

it('hands a stream over piece by piece', async () => {
  const { pieces, line } = relay();
  await sendAnswer(stream(['one', 'two']), line);
  expect(pieces.map(({ body, isEnd }) => [body, isEnd])).toEqual([
    ['', false],
    ['one', false],
    ['two', false],
    ['', true],
  ]);
  expect(pieces.filter(({ head }) => head !== null)).toHaveLength(1);
});

it('stops a stream that nobody waits for any more', async () => {
  const { pieces, line } = relay(2);
  let isCancelled = false;
  await sendAnswer(
    stream(['one', 'two', 'three', 'four'], () => (isCancelled = true)),
    line,
  );
  expect(pieces).toHaveLength(3);
  expect(isCancelled).toBe(true);
});
