import { expect, it } from 'vitest';
import { REVIEWER_RULES } from '../../src/domain/reviewer-rules.ts';
import { codedBreach, valuesBreach } from '../../src/transfer/coded-rules.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

const coded = { code: 'comment', values: { comment: 'trial-name', count: 3 }, field: 'name' };

it.each(['', 'name', 'permission.away', 'localization.nl-NL', 'review.checklist.1.9'])(
  'passes the place %j',
  (field) => {
    expect(codedBreach({ ...coded, field })).toBeNull();
  },
);

it('passes every code of our reviewer', () => {
  for (const { code } of REVIEWER_RULES) expect(codedBreach({ ...coded, code })).toBeNull();
});

it.each<BreachCase<typeof coded & { values: object }>>([
  [{ code: '' }, 'record/bad-code', 'code'],
  [{ code: 'a b' }, 'record/bad-code', 'code'],
  [{ field: '<script>' }, 'record/bad-code', 'field'],
  [{ field: 'localization.never a tag' }, 'locale/malformed', 'field'],
  [{ values: { at: 1e300 } as never }, 'record/bad-time', 'values/at'],
  [{ values: { locale: 'never a tag' } as never }, 'locale/malformed', 'values/locale'],
])('%j breaks %s at %s', (...one) => {
  expectBreach(codedBreach, coded, one);
});

it('lets values be anything that no formatter stumbles over', () => {
  expect(valuesBreach({ word: '\u0000', count: -1.5, locale: 'nl' })).toBeNull();
});
