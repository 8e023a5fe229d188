import { expect, it } from 'vitest';
import { listenToRelay } from '../../../src/actions/relay/relay-line.ts';

const ADDRESS = new URL('http://localhost:4810/relay/requests');

/** Listens to a relay that says these pieces; gives what was heard. */
async function heard(pieces: readonly string[], status = 200): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const events: unknown[] = [];
  await listenToRelay(
    ADDRESS,
    {
      onOpen: (token) => events.push(['open', token]),
      onRequest: ({ id }) => events.push(['request', id]),
      onCancel: (id) => events.push(['cancel', id]),
    },
    {
      signal: new AbortController().signal,
      fetch: () => Promise.resolve(new Response(body, { status })),
    },
  );
  return events;
}

it('hears events however they are cut, and nothing of signs of life', async () => {
  const text =
    'event: listening\ndata: {"token":"t"}\n\n:\n\nevent: request\ndata: {"id":"é1"}\n\nevent: cancel\ndata: {"id":"é1"}\n\n';
  const all = [
    ['open', 't'],
    ['request', 'é1'],
    ['cancel', 'é1'],
  ];
  expect(await heard([text])).toEqual(all);
  expect(await heard(Array.from(text))).toEqual(all);
});

it('hears nothing where there is no relay, nor what was cut off', async () => {
  expect(await heard(['event: listening\ndata: {"token":"t"}\n\n'], 404)).toEqual([]);
  expect(await heard(['event: request\ndata: {"id":"1"}\n'])).toEqual([]);
});
