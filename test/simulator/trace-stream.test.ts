import { expect, it, vi } from 'vitest';
import { BODY_LIMIT } from '../../src/domain/exchange.ts';
import { traceStream } from '../../src/simulator/trace-stream.ts';

/** A stream of pieces, and what is kept of it, in the order in which it is written. */
function stream(pieces: readonly string[], keep?: () => Promise<void>) {
  const left = [...pieces];
  const cancelled = vi.fn();
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = left.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  const traceMore = vi.fn((_id: string, _body: { text: string; isCut: boolean }) =>
    keep === undefined ? Promise.resolve() : keep(),
  );
  const headers = { 'content-type': 'text/event-stream' };
  const response = traceStream(
    new Response(body, { headers }),
    { traceMore },
    Promise.resolve('000000000001'),
  );
  return { response, traceMore, cancelled, left };
}

const last = ({ traceMore }: ReturnType<typeof stream>) => traceMore.mock.calls.at(-1);

it('gives what it is given, and keeps it', async () => {
  const one = stream(['event: put\n', 'data: 1\n\n']);
  expect(await one.response.text()).toBe('event: put\ndata: 1\n\n');
  await vi.waitFor(() =>
    expect(last(one)).toEqual(['000000000001', { text: 'event: put\ndata: 1\n\n', isCut: false }]),
  );
});

it('keeps no more than it may, and then writes nothing more', async () => {
  const long = 'x'.repeat(BODY_LIMIT - 1);
  const one = stream([long, 'yz', 'more', 'and more']);
  expect(await one.response.text()).toHaveLength(BODY_LIMIT + 13);
  await vi.waitFor(() => expect(last(one)?.[1]).toEqual({ text: `${long}y`, isCut: true }));
});

it('writes one after the other, and leaves out what is old by then', async () => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const one = stream(['a', 'b', 'c'], () => promise);
  await one.response.text();
  await vi.waitFor(() => expect(one.traceMore).toHaveBeenCalledTimes(1));
  resolve();
  await vi.waitFor(() => expect(last(one)?.[1].text).toBe('abc'));
  expect(one.traceMore.mock.calls.length).toBeLessThanOrEqual(2);
});

it('goes on when nothing can be kept, and asks for nothing ahead', async () => {
  const one = stream(['a', 'b'], () => Promise.reject(new Error('full')));
  expect(one.left).toHaveLength(2);
  const reader = one.response.body!.getReader();
  await reader.read();
  expect(one.left).toHaveLength(1);
  await reader.cancel('enough');
  expect(one.cancelled).toHaveBeenCalledWith('enough');
});
