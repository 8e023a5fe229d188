import { expect, it } from 'vitest';
import {
  dataText,
  KEPT_EVENTS,
  meaningOf,
  toneOf,
  withEvent,
} from '../../../../../src/screens/try/parts/explorer/event-look.ts';

it.each([
  ['open', 'open', 'info'],
  ['put', 'put', 'good'],
  ['keep-alive', 'keep-alive', 'neutral'],
  ['auth_revoked', 'auth_revoked', 'danger'],
  ['error', 'error', 'danger'],
  ['toString', 'other', 'neutral'],
])('knows what %s means, and its colour', (name, meaning, tone) => {
  expect(meaningOf(name)).toBe(meaning);
  expect(toneOf(name)).toBe(tone);
});

it.each([
  ['nothing', null, ''],
  ['a short value on one line', { path: '/', data: 68 }, '{"path":"/","data":68}'],
  ['a text as it is', 'credential is no longer valid', 'credential is no longer valid'],
  ['a long value over several', ['x'.repeat(70)], `[\n  "${'x'.repeat(70)}"\n]`],
])('writes %s', (_case, data, text) => {
  expect(dataText({ data })).toBe(text);
});

it('keeps the last events', () => {
  let events: readonly { name: string; data: unknown; at: number }[] = [];
  for (let at = 0; at <= KEPT_EVENTS; at += 1)
    events = withEvent(events, { name: 'put', data: at, at });
  expect(events).toHaveLength(KEPT_EVENTS);
  expect(events[0]?.at).toBe(1);
});
