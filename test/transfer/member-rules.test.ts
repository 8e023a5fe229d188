import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkText } from '../../src/domain/text-input.ts';
import {
  checkAtMost,
  checkDifferent,
  checkMoment,
  checkUuid,
  checkWhole,
  localeProblem,
  momentProblem,
  storedTextProblem,
} from '../../src/transfer/member-rules.ts';
import { secureRandom } from '../../src/storage/secure-random.ts';

it('takes the ids that the console makes', () => {
  expect(checkUuid(secureRandom.uuid(), 'id')).toBeNull();
  expect(checkUuid('0'.repeat(36), 'id')).not.toBeNull();
});

it.each([
  [0, true],
  [5, true],
  [6, false],
  [-1, false],
  [2.5, false],
])('says whether %d is a whole number from 0 to 5', (value, fits) => {
  expect(checkWhole(value, 'tries', { most: 5 }) === null).toBe(fits);
});

it('takes only moments that can be written down', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (moment) => {
      if (momentProblem(moment) === null) {
        expect(new Date(moment).toISOString()).toMatch(/^-?\d+-/u);
      }
    }),
  );
  expect(momentProblem(Date.UTC(9999, 11, 31))).toBeNull();
  expect(momentProblem(Date.UTC(10_000, 0, 1))).not.toBeNull();
  expect(checkMoment(null, 'readAt')).toBeNull();
});

it('says of a stored text what the rule of all texts says', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', '\r\n', '\u0000', '\u0085', '👩‍🚀'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, (one) => {
      expect(storedTextProblem(one, 5)).toEqual(checkText(one, { limit: 5 })[0] ?? null);
    }),
    { numRuns: 500 },
  );
});

it('bounds lists, and finds the second of two that are the same', () => {
  expect(checkAtMost([1, 2], 'list', 2)).toBeNull();
  expect(checkAtMost([1, 2, 3], 'list', 2)?.path).toEqual(['list']);
  expect(checkDifferent('list', ['a', 'b', 'a'], String)?.path).toEqual(['list', 2]);
  expect(checkDifferent('list', ['a', 'b'], String)).toBeNull();
});

it('remembers what was found of a locale', () => {
  for (const _time of [1, 2]) {
    expect(localeProblem('nl-NL')).toBeNull();
    expect(localeProblem('nl-nl')).toMatchObject({ values: { expected: 'nl-NL' } });
    expect(localeProblem('zz zz')).toMatchObject({ code: 'locale/malformed' });
    expect(localeProblem('x'.repeat(1000))).toMatchObject({ code: 'locale/too-long' });
  }
});
