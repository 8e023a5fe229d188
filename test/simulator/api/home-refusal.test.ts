import { expect, it } from 'vitest';
import { problem } from '../../../src/domain/problem.ts';
import { DEVICE_PROBLEMS } from '../../../src/domain/problems/device-problems.ts';
import type { ProblemCode } from '../../../src/domain/problem.ts';
import { homeRefusal } from '../../../src/simulator/api/home-refusal.ts';
import { API_ERRORS } from '../../../src/simulator/api/api-errors.ts';

/** What only hands can run into, or what the API has refused before. */
const BY_HAND = /^(?:smoke-alarm\/|camera\/(?:not-streaming|nothing)$|trip\/id-required$)/u;

it.each(Object.keys(DEVICE_PROBLEMS) as ProblemCode[])('has words for %s', (code) => {
  const ask = () => homeRefusal({ code, values: { scale: 'C', temperature: 1, limit: 2 } });
  if (BY_HAND.test(code)) expect(ask).toThrow(code);
  else expect(API_ERRORS).toHaveProperty([ask().rule]);
});

it('calls the parts of a change as the API does', () => {
  const place = { field: 'targetLow' };
  expect(
    homeRefusal(problem('thermostat/wrong-mode', { what: 'targetLow', mode: 'off' }, place)),
  ).toEqual({
    rule: 'api/wrong-mode',
    values: { fieldName: 'target_temperature_low', mode: 'off' },
  });
});
