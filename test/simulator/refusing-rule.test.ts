import { expect, it } from 'vitest';
import { refusedBy, refusingRule } from '../../src/simulator/refusing-rule.ts';

it('is known of the response it was noted of, and not sent', () => {
  const response = refusedBy('token/used-code', new Response('no'));
  expect(refusingRule(response)).toBe('token/used-code');
  expect(JSON.stringify([...response.headers])).not.toContain('used-code');
  expect(refusingRule(new Response('no'))).toBeNull();
});
