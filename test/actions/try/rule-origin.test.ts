import { expect, it } from 'vitest';
import { ruleOrigin } from '../../../src/actions/try/rule-origin.ts';
import words from '../../../src/i18n/en/trace.json' with { type: 'json' };
import { API_ERRORS } from '../../../src/simulator/api/api-errors.ts';
import { OAUTH_ERRORS } from '../../../src/simulator/oauth/oauth-error.ts';

it.each([
  ['authorize/over-quota', 'doc'],
  ['token/wrong-secret', 'forum'],
  ['api/forbidden', 'ours'],
  ['failure/slow', null],
])('tells that %s comes from %s', (rule, origin) => {
  expect(ruleOrigin(rule)).toBe(origin);
});

it('has words for each rule, and no words for none', () => {
  const { title, seen, other, ...rules } = words.rule;
  expect([title, seen, other]).not.toContain(undefined);
  expect(Object.keys(rules).sort()).toEqual(Object.keys({ ...OAUTH_ERRORS, ...API_ERRORS }).sort());
});
