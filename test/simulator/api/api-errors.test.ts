import { expect, it } from 'vitest';
import { API_ERRORS, type ApiError } from '../../../src/simulator/api/api-errors.ts';

const named = (fits: (error: ApiError) => boolean) =>
  Object.entries(API_ERRORS)
    .filter(([, error]) => fits(error))
    .map(([rule]) => rule.replace('api/', ''));

it('calls documented or seen what is on record, and all else ours', () => {
  expect(named(({ source }) => source === 'doc')).toEqual([
    'too-many-calls',
    'too-many-writes',
    'safety-shutoff',
    'format',
  ]);
  expect(
    named(({ source, anchorSource }) => source === 'forum' && anchorSource === 'forum'),
  ).toEqual([
    ...['no-token', 'unknown-token', 'invalid-content', 'no-write-permission'],
    ...['thermostat-offline', 'wrong-mode', 'incompatible-mode', 'too-high-f', 'above-lock-c'],
  ]);
  expect(
    named(({ source, anchorSource }) => source === 'forum' && anchorSource === 'ours'),
  ).toEqual([
    ...['unknown-thermostat', 'not-writable', 'write-error', 'target-while-away'],
    'fan-while-away',
    ...['target-while-eco', 'unknown-mode', 'too-high-c', 'too-low-f', 'too-low-c'],
    ...['gap-c', 'gap-f', 'fan-duration', 'label-too-long', 'unspecified', 'invalid-away'],
  ]);
});

it('has a place that was seen for two refusals whose words are ours', () => {
  expect(
    named(({ source, anchorSource }) => source === 'ours' && anchorSource === 'forum'),
  ).toEqual(['internal-error', 'unavailable']);
});

it('is 400 but for what has a word of its own', () => {
  expect(named(({ status }) => status !== 400)).toEqual([
    ...['no-token', 'unknown-token', 'too-many-calls', 'too-many-writes', 'battery-low'],
    ...['forbidden', 'not-found', 'wrong-method', 'internal-error', 'unavailable'],
  ]);
});

it.each(Object.entries(API_ERRORS))(
  'has details that its text or its place needs: %s',
  (_, error) => {
    const { text, details }: ApiError = error;
    const words = [...text.matchAll(/\{(\w+)\}/gu)].map(([, word]) => word);
    const others = details.filter((name) => !words.includes(name));
    // What was sent stands in the text alone where the documentation has it so.
    expect(others).toEqual(words.some((word) => !details.includes(word!)) ? ['field_name'] : []);
  },
);
