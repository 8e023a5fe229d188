import type { HeardEvent } from '../../../../actions/try/listen-as-product.ts';

/** How many events are shown and kept, the last ones. */
export const KEPT_EVENTS = 50;
/** Data that fits in so many letters stands on one line. */
const SHORT = 60;

const MEANT = ['open', 'put', 'keep-alive', 'auth_revoked', 'error'] as const;
const TONES = { open: 'info', put: 'good', auth_revoked: 'danger', error: 'danger' } as const;

/** Under which name the catalogue says what an event means. */
export function meaningOf(name: string): (typeof MEANT)[number] | 'other' {
  return MEANT.find((one) => one === name) ?? 'other';
}

/** In which colour the name of an event stands. */
export function toneOf(name: string): 'info' | 'good' | 'danger' | 'neutral' {
  return Object.hasOwn(TONES, name) ? TONES[name as keyof typeof TONES] : 'neutral';
}

/** The data of an event as text: on one line if it is short. Empty for none. */
export function dataText({ data }: Pick<HeardEvent, 'data'>): string {
  if (data === null) return '';
  const line = typeof data === 'string' ? data : JSON.stringify(data);
  return line.length <= SHORT || typeof data === 'string' ? line : JSON.stringify(data, null, 2);
}

/** The events with one more, and without the oldest if there are too many. */
export function withEvent(events: readonly HeardEvent[], event: HeardEvent): HeardEvent[] {
  return [...events, event].slice(-KEPT_EVENTS);
}
