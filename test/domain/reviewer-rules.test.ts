import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import { REVIEWER_RULES } from '../../src/domain/reviewer-rules.ts';
import type { ReviewForm } from '../../src/domain/review.ts';
import { IOS, reviewable, reviewForm, texts } from '../builders/review.ts';

type Case = readonly [what: string, client: Partial<Client>, form: Partial<ReviewForm>];

const WEB = { id: 'web-1', kind: 'web', values: {} };
const security = (...more: readonly string[]): Partial<Client> => ({
  permissions: [
    { permission: 'security-state', access: 'read', version: 1 },
    ...(more.includes('structure')
      ? [{ permission: 'structure', access: 'read/write', version: 1 } as const]
      : []),
    ...(more.includes('camera')
      ? [{ permission: 'camera', access: 'read', version: 3 } as const]
      : []),
  ],
});
const writing = (text: string, locale = 'en-US'): Partial<Client> => ({
  permissions: [{ permission: 'thermostat', access: 'read/write', version: 6 }],
  defaultLocale: locale,
  localizations: [texts({ locale, permissionTexts: { thermostat: text } })],
});
const described = (description: string, locale = 'en-US'): Partial<Client> => ({
  defaultLocale: locale,
  localizations: [texts({ locale, description })],
});
const answering = (number: string): Partial<ReviewForm> => ({
  checklist: { ...reviewForm().checklist, [number]: 'no' },
});
const NOTHING: Case = ['nothing special', {}, {}];

/** Per rule: cases in which it fires, with the places it points at; and cases in which it does not. */
const CASES: Readonly<
  Record<
    string,
    { readonly fires: readonly (readonly [...Case, string[]])[]; readonly silent: readonly Case[] }
  >
> = {
  'trial-name': {
    fires: [['a demo', { name: 'Bath Demo' }, {}, ['name']]],
    silent: [['a contest', { name: 'Bath Contest' }, {}], NOTHING],
  },
  'description-too-short': {
    fires: [['19 letters', described(`Warms ${'x'.repeat(13)}`), {}, ['description']]],
    silent: [['20 letters', described(`Warms ${'x'.repeat(14)}`), {}]],
  },
  'security-combination': {
    fires: [
      ['it alone', security(), {}, ['permissions']],
      ['no camera', security('structure'), {}, ['permissions']],
    ],
    silent: [['all three', security('structure', 'camera'), {}], NOTHING],
  },
  'reads-only-text': {
    fires: [
      [
        'a text that only looks',
        writing('Birdbath Thermo reads the temperature to show it.'),
        {},
        ['permission.thermostat'],
      ],
    ],
    silent: [
      ['a text that sets', writing('Birdbath Thermo reads and sets the temperature for you.'), {}],
      ['a verb we do not know', writing('Birdbath Thermo nudges the temperature for you.'), {}],
      ['another language', writing('Birdbath Thermo reads it.', 'nl-NL'), {}],
      NOTHING,
    ],
  },
  'delivery-too-short': {
    fires: [['14 letters', {}, { delivery: 'x'.repeat(14) }, ['review.delivery']]],
    silent: [['15 letters', {}, { delivery: 'x'.repeat(15) }]],
  },
  'testing-too-short': {
    fires: [['39 letters', {}, { testing: ` ${'x'.repeat(39)} ` }, ['review.testing']]],
    silent: [['40 letters', {}, { testing: 'x'.repeat(40) }]],
  },
  'testing-repeats-delivery': {
    fires: [['the same', {}, { testing: ` ${reviewForm().delivery}` }, ['review.testing']]],
    silent: [NOTHING],
  },
  'platform-left-out': {
    fires: [
      ['one of two', { platforms: [IOS, WEB] }, {}, ['review.platforms']],
      ['both', { platforms: [IOS, WEB] }, { platforms: [] }, ['review.platforms']],
    ],
    silent: [['none there', { platforms: [] }, { platforms: [] }], NOTHING],
  },
  'contact-missing': {
    fires: [['spaces', {}, { contact: ' ' }, ['review.contact']]],
    silent: [['a name', {}, { contact: 'Ada' }]],
  },
  'link-reserved': {
    fires: [
      [
        'two of three',
        {},
        { marketingLinks: ['https://b.example', 'https://b.dev', 'https://a.example'] },
        ['review.marketingLinks', 'review.marketingLinks'],
      ],
    ],
    silent: [['none', {}, { marketingLinks: [] }], NOTHING],
  },
  'answered-no': {
    fires: [
      ['1.2', {}, answering('1.2'), ['review.checklist.1.2']],
      ['1.0', {}, answering('1.0'), ['review.checklist.1.0']],
    ],
    silent: [['1.6, which may pass', {}, answering('1.6')], NOTHING],
  },
  'answered-no-advice': {
    fires: [['1.10', {}, answering('1.10'), ['review.checklist.1.10']]],
    silent: [['1.2, which may not', {}, answering('1.2')], NOTHING],
  },
  'trial-description': {
    fires: [['a trial', described('A trial that warms your bath.'), {}, ['description']]],
    silent: [NOTHING],
  },
  'not-in-description': {
    fires: [['no device', described('A nice thing for the garden.'), {}, ['description']]],
    silent: [
      ['the temperature', described('Shows the temperature of the bath.'), {}],
      ['another language', described('Een mooi ding voor de tuin.', 'nl-NL'), {}],
    ],
  },
  'support-url-reserved': {
    fires: [['example.com', { supportUrl: 'https://example.com/help' }, {}, ['supportUrl']]],
    silent: [NOTHING],
  },
  'no-platform': {
    fires: [['none', { platforms: [] }, { platforms: [] }, ['platforms']]],
    silent: [NOTHING],
  },
  'fewer-users': {
    fires: [['49 of 50', {}, { expectedUsers: '49' }, ['review.expectedUsers']]],
    silent: [['50 of 50', {}, { expectedUsers: '50' }], NOTHING],
  },
  'range-differs': {
    fires: [['1,001 of 51–1,000', {}, { expectedUsers: '1001' }, ['users']]],
    silent: [['1,000 of 51–1,000', {}, { expectedUsers: '1000' }], NOTHING],
  },
};

it('has cases for every rule', () => {
  expect(Object.keys(CASES)).toEqual(REVIEWER_RULES.map(({ code }) => code));
});

describe.each(REVIEWER_RULES)('$code', ({ code, find }) => {
  const places = (client: Partial<Client>, form: Partial<ReviewForm>): string[] =>
    find({ client: reviewable(client), form: reviewForm(form) }).map(({ field }) => field);

  it.each(CASES[code]!.fires)('fires on %s', (_what, client, form, expected) => {
    expect(places(client, form)).toEqual(expected);
  });

  it.each(CASES[code]!.silent)('is silent on %s', (_what, client, form) => {
    expect(places(client, form)).toEqual([]);
  });
});
