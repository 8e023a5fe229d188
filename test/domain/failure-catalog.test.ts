import { expect, it } from 'vitest';
import { FAILURES, failuresOn, findFailure } from '../../src/domain/failure-catalog.ts';
import words from '../../src/i18n/en/failures.json' with { type: 'json' };
import { ruleOrigin } from '../../src/actions/try/rule-origin.ts';

it('has at least twenty failures, each once', () => {
  const ids = FAILURES.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(20);
  expect(new Set(ids).size).toBe(ids.length);
});

it('tells of each what happened, which rule, and how to handle it', () => {
  const told = Object.entries(words.id).map(([id, said]) => [id, Object.keys(said)]);
  const wanted = FAILURES.map(({ id }) => [id, ['title', 'what', 'rule', 'handle']]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
});

it('names rules that the simulator has', () => {
  const rules = FAILURES.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  expect(rules.filter((rule) => ruleOrigin(rule) === null)).toEqual([]);
});

it('finds a failure by its ID, and none behind a link from elsewhere', () => {
  expect(findFailure('denied')?.area).toBe('consent');
  expect(findFailure('toString')).toBeUndefined();
});

it('keeps what it knows of what is switched on', () => {
  expect([...failuresOn(['slow', 'gone', 'denied'])]).toEqual(['denied', 'slow']);
});
