import { expect, it } from 'vitest';
import { allowCrossOrigin, preflightAnswer } from '../../src/simulator/cross-origin.ts';

const ON = { allowCrossOrigin: true };
const OFF = { allowCrossOrigin: false };
const asking = (method: string) => new Request('https://sandbox.example/sandbox/api/', { method });

// Without the headers of a real one, as a page makes it of what the relay hands over.
it('answers a browser that asks first, where it is allowed', () => {
  const answer = preflightAnswer(asking('OPTIONS'), ON)!;
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-methods')).toContain('PUT');
  expect(answer.headers.get('access-control-allow-headers')).toContain('Authorization');
});

it.each([
  ['it is not allowed', 'OPTIONS', OFF],
  ['it is the request itself', 'GET', ON],
])('says nothing of its own when %s', (_why, method, settings) => {
  expect(preflightAnswer(asking(method), settings)).toBeNull();
});

it.each([
  [ON, '*'],
  [OFF, null],
])('%j: other pages read the response: %s', (settings, allowed) => {
  const response = new Response('x');
  allowCrossOrigin(response, settings);
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
});
