import { afterEach, expect, it, vi } from 'vitest';
import { STREAM_LIFE_MS, withStreamLife } from '../../src/service-worker/stream-life.ts';

afterEach(() => vi.restoreAllMocks());

const URL = 'https://host.example/sandbox/api/?auth=c.1';
const STREAM = { headers: { accept: 'text/event-stream' } };

it('gives up a stream in good time, and when it was given up before', () => {
  const timing = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timing.signal);
  const leaving = new AbortController();
  const left = withStreamLife(new Request(URL, { ...STREAM, signal: leaving.signal }));
  const kept = withStreamLife(new Request(URL, STREAM));
  expect(timeout).toHaveBeenCalledWith(STREAM_LIFE_MS);
  expect([kept.url, kept.headers.get('accept')]).toEqual([URL, 'text/event-stream']);
  leaving.abort();
  expect([left.signal.aborted, kept.signal.aborted]).toEqual([true, false]);
  timing.abort();
  expect(kept.signal.aborted).toBe(true);
});

it('leaves any other request as it is', () => {
  const request = new Request(URL);
  expect(withStreamLife(request)).toBe(request);
});
