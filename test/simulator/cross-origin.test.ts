import { expect, it } from 'vitest';
import { allowCrossOrigin, preflightAnswer } from '../../src/simulator/cross-origin.ts';

const ON = { allowCrossOrigin: true };
const OFF = { allowCrossOrigin: false };
const preflight = (method: string, headers: Record<string, string>) =>
  new Request('https://sandbox.example/sandbox/api/', { method, headers });
const ASKS = { 'access-control-request-method': 'PUT', origin: 'https://other.example' };

it('answers a browser that asks first, where it is allowed', () => {
  const answer = preflightAnswer(preflight('OPTIONS', ASKS), ON)!;
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-methods')).toContain('PUT');
  expect(answer.headers.get('access-control-allow-headers')).toContain('Authorization');
});

it.each([
  ['it is not allowed', 'OPTIONS', ASKS, OFF],
  ['nothing was asked', 'OPTIONS', {}, ON],
  ['it is the request itself', 'GET', ASKS, ON],
])('says nothing of its own when %s', (_why, method, headers, settings) => {
  expect(preflightAnswer(preflight(method, headers), settings)).toBeNull();
});

it.each([
  [ON, '*'],
  [OFF, null],
])('%j: other pages read the response: %s', (settings, allowed) => {
  const response = new Response('x');
  allowCrossOrigin(response, settings);
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
});
