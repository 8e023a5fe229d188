import { describe, expect, it } from 'vitest';
import { API_ERRORS } from '../../../src/simulator/api/api-errors.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { connected } from '../support/api-world.ts';
import { FAILURE_CASES } from '../support/api-failure-cases.ts';
import { REQUEST_CASES } from '../support/api-request-cases.ts';
import { STATE_CASES } from '../support/api-state-cases.ts';
import { VALUE_CASES } from '../support/api-value-cases.ts';
import { WORLDS } from './worlds.ts';

const CASES = [...REQUEST_CASES, ...STATE_CASES, ...VALUE_CASES, ...FAILURE_CASES];

it('shows every row of the table', () => {
  expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(Object.keys(API_ERRORS)));
});

describe.each(WORLDS)('the world %s', (_name, make) => {
  it.each(CASES)('$rule: $what', async (one) => {
    const world = await make(connected(one.home, one.permissions));
    const response = await one.send(world);
    expect(refusingRule(response)).toBe(one.rule);
    expect(response.status).toBe(one.status ?? 400);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('retry-after')).toBe(one.retryAfter ?? null);
    const body = (await response.json()) as { instance: string };
    expect(body).toEqual({
      error: one.text,
      type: `https://developers.nest.com/reference/error-messages#${one.anchor}`,
      message: one.text,
      instance: body.instance,
      ...(one.details === undefined ? {} : { details: one.details }),
    });
    expect(body.instance).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
  });
});
