import { expect, it } from 'vitest';
import { asksForStream } from '../../../src/simulator/api/stream.ts';

it.each([
  ['GET', 'text/event-stream', true],
  ['GET', 'application/json, Text/Event-Stream;q=0.9', true],
  ['GET', '*/*', false],
  ['GET', null, false],
  ['PUT', 'text/event-stream', false],
])('%s that accepts %j asks for a stream: %j', (method, accept, asks) => {
  const headers: Record<string, string> = accept === null ? {} : { accept };
  expect(asksForStream(new Request('https://a.example/', { method, headers }))).toBe(asks);
});
