import { describe, expect, it } from 'vitest';
import { apiErrorBody, apiRefusal } from '../../../src/simulator/api/api-error.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { seededRandom } from '../../builders/seeded-random.ts';

describe('the body of an error', () => {
  const error = { text: 'No {fields} for {who}', anchor: 'no', details: ['fields'] };

  it('shows its values as they are', () => {
    const values = { fields: '$&', who: '{fields}' };
    expect(apiErrorBody(error, values, 'call-1')).toEqual({
      error: 'No $& for {fields}',
      type: 'https://developers.nest.com/reference/error-messages#no',
      message: 'No $& for {fields}',
      instance: 'call-1',
      details: { fields: '$&' },
    });
  });

  it('has no details where there are none', () => {
    expect(apiErrorBody({ ...error, details: [] }, {}, 'call-1')).not.toHaveProperty('details');
  });
});

it('says in whole seconds how long to wait, and never too few', () => {
  const world = { random: seededRandom() };
  const response = apiRefusal({ rule: 'api/too-many-calls', retryAfter: 1001 }, world);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(refusingRule(response)).toBe('api/too-many-calls');
  expect(apiRefusal({ rule: 'api/battery-low' }, world).headers.has('retry-after')).toBe(false);
});
