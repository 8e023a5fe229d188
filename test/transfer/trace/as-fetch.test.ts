import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asFetch } from '../../../src/transfer/trace/as-fetch.ts';
import { callHeaders } from '../../../src/transfer/trace/call-headers.ts';
import { kept } from '../../domain/trace/support.ts';
import { anyRequest } from './support/any-request.ts';

it('writes a module', () => {
  const one = kept({ method: 'PUT', headers: [['accept', 'a/b']], body: '{}' });
  expect(asFetch(one)).toBe(`const response = await fetch("http://localhost:4173/sandbox/api/", {
  method: "PUT",
  headers: [
    ["accept", "a/b"],
  ],
  body: "{}",
});
console.log(response.status, await response.text());`);
  expect(asFetch(kept({ isStream: true }))).toContain('for await (const chunk of chunks)');
});

interface Options {
  readonly method: string;
  readonly headers?: unknown;
  readonly body?: string;
}

/** Runs a module as far as its call of fetch, and tells what that was given. */
function callOf(code: string): [string, Options] {
  let call = '';
  const fetch = (...given: [string, Options]): Response => {
    call = JSON.stringify(given);
    return new Response();
  };
  runInNewContext(`(async () => {${code}\n})()`, { fetch, console: { log: () => undefined } });
  return JSON.parse(call) as [string, Options];
}

it('is read by JavaScript as it was meant', () => {
  fc.assert(
    fc.property(anyRequest, (one) => {
      const { request } = one;
      const [url, { method, headers = [], body = '' }] = callOf(asFetch(one));
      expect([url, method, body]).toEqual([request.url, request.method, request.body.text]);
      expect(headers).toEqual(callHeaders(request.headers));
    }),
  );
});
