import { expect, it } from 'vitest';
import { movedOffset } from '../../src/domain/clock-offset.ts';
import { DAY } from '../../src/shared/clock.ts';

const YEARS = 10 * 365 * DAY;

it.each([
  [0, DAY, DAY],
  [2 * DAY, -DAY, DAY],
  [DAY, -2 * DAY, 0],
  [YEARS - DAY, DAY, YEARS],
])('%i moved by %i is %i', (offset, forward, moved) => {
  expect(movedOffset(offset, forward)).toEqual({ ok: true, value: moved });
});

it('stops ten years ahead', () => {
  const refused = movedOffset(YEARS, 1);
  expect(refused).toEqual({ ok: false, error: { code: 'clock/too-far', values: { years: 10 } } });
});
