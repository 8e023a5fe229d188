import { expect, it } from 'vitest';
import { OPEN_EVENT, streamEvent } from '../../../src/simulator/api/stream-event.ts';

it('writes an event on two lines, whatever is in it', () => {
  expect(streamEvent('keep-alive', null)).toBe('event: keep-alive\ndata: null\n\n');
  const written = streamEvent('put', { path: '/', data: 'a\nb\r\u2028"' });
  expect(written.split('\n')).toHaveLength(4);
  expect(JSON.parse(written.split('\n')[1]!.slice(6))).toEqual({
    path: '/',
    data: 'a\nb\r\u2028"',
  });
});

it('says that it is open without data, which is no event to an EventSource', () => {
  expect(OPEN_EVENT).toBe('event: open\n\n');
});
