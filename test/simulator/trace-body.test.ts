import { expect, it } from 'vitest';
import { BODY_LIMIT } from '../../src/domain/exchange.ts';
import { refusedBy, refusingRule } from '../../src/simulator/refusing-rule.ts';
import { isEventStream, traceRequest, traceResponse } from '../../src/simulator/trace-body.ts';

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
  expect((await traceResponse(response)).body).toEqual({ text, isCut });
});

it('never waits for a stream to end', async () => {
  const stream = new Response(new ReadableStream(), of('text/event-stream'));
  expect(isEventStream(stream.headers)).toBe(true);
  expect(isEventStream(new Headers(of('text/plain').headers))).toBe(false);
  expect(await traceResponse(stream)).toEqual({
    message: stream,
    body: { text: '', isCut: false },
  });
});

it('gives a response on as it was, with the rule that refused it', async () => {
  const headers = { 'content-type': 'application/json', 'retry-after': '5' };
  const refused = refusedBy('token/used-code', new Response('{"é":1}', { status: 400, headers }));
  const { message } = await traceResponse(refused);
  expect([message.status, [...message.headers], await message.text()]).toEqual([
    400,
    Object.entries(headers),
    '{"é":1}',
  ]);
  expect(refusingRule(message)).toBe('token/used-code');
});

it('gives a picture on, which the trace leaves out', async () => {
  const bytes = new Uint8Array([0, 200, 255]);
  const { message } = await traceResponse(new Response(bytes, of('image/png')));
  expect(new Uint8Array(await message.arrayBuffer())).toEqual(bytes);
});

it('gives a request on as it was', async () => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };
  const sent = { method: 'PUT', headers, body: '{"a":1}', signal };
  const { message, body } = await traceRequest(new Request('https://a.example/x?y', sent));
  expect(body).toEqual({ text: '{"a":1}', isCut: false });
  expect([message.method, message.url, await message.text()]).toEqual([
    'PUT',
    'https://a.example/x?y',
    '{"a":1}',
  ]);
  expect(message.headers.get('authorization')).toBe('Bearer x');
  stopping.abort();
  expect(message.signal.aborted).toBe(true);
});

it('leaves a request without a body alone', async () => {
  const request = new Request('https://a.example/x');
  expect(await traceRequest(request)).toEqual({
    message: request,
    body: { text: '', isCut: false },
  });
});
