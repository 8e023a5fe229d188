import { expect, it } from 'vitest';
import { BODY_LIMIT } from '../../src/domain/exchange.ts';
import { isEventStream, traceBody } from '../../src/simulator/trace-body.ts';

const of = (type: string) => ({ headers: { 'content-type': type } });

it.each([
  ['text', new Response('{"a":1}', of('application/json')), '{"a":1}', false],
  ['a page', new Response('Oops!', of('text/plain;charset=utf-8')), 'Oops!', false],
  ['nothing', new Response(null), '', false],
  ['a picture', new Response('PNG', of('image/png')), '', false],
  ['the most', new Response('a'.repeat(BODY_LIMIT)), 'a'.repeat(BODY_LIMIT), false],
  ['more', new Response('a'.repeat(BODY_LIMIT + 1)), 'a'.repeat(BODY_LIMIT), true],
  ['a letter that is cut', new Response('é'.repeat(BODY_LIMIT)), 'é'.repeat(BODY_LIMIT / 2), true],
  [
    'a cut letter',
    new Response(`a${'é'.repeat(BODY_LIMIT)}`),
    `a${'é'.repeat(BODY_LIMIT / 2 - 1)}`,
    true,
  ],
])('keeps of %s what can be read', async (_what, response, text, isCut) => {
  expect(await traceBody(response)).toEqual({ text, isCut });
});

it('never waits for a stream to end', async () => {
  const stream = new Response(new ReadableStream(), of('text/event-stream'));
  expect(isEventStream(stream.headers)).toBe(true);
  expect(isEventStream(new Headers(of('text/plain').headers))).toBe(false);
  expect(await traceBody(stream)).toEqual({ text: '', isCut: false });
});
