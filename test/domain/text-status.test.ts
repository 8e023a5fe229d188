import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import {
  changedSource,
  localeStatus,
  missingTexts,
  nextUnfinished,
  textStatus,
} from '../../src/domain/text-status.ts';
import { localization, localizedClient } from '../builders/localized-client.ts';

const dutch = (text: string, from: { locale: string; text: string } | null): Client =>
  localizedClient([
    localization('nl-NL', {
      description: text,
      basedOn: from === null ? {} : { description: from },
    }),
  ]);

describe('textStatus', () => {
  it.each([
    ['', null, 'missing'],
    ['', { locale: 'en-US', text: 'Old.' }, 'missing'],
    ['Warm bad.', null, 'complete'],
    ['Warm bad.', { locale: 'en-US', text: 'A warm bath.' }, 'complete'],
    ['Warm bad.', { locale: 'en-US', text: 'A cold bath.' }, 'out-of-date'],
    ['Warm bad.', { locale: 'fr-CA', text: 'Gone since.' }, 'complete'],
  ])('%j from %j is %s', (text, from, expected) => {
    expect(textStatus(dutch(text, from), 'nl-NL', 'description')).toBe(expected);
  });

  it('never finds the default locale behind', () => {
    const client = { ...dutch('Warm.', { locale: 'en-US', text: 'Old.' }), defaultLocale: 'nl-NL' };
    expect(textStatus(client, 'nl-NL', 'description')).toBe('complete');
  });

  it('takes a text named like a member of every object for what it is', () => {
    const permissions = [{ permission: 'x', access: 'read', version: 1 }] as const;
    const client = { ...dutch('Warm.', null), permissions: [...permissions] };
    expect(changedSource(client, 'nl-NL', 'toString' as never)).toBeNull();
  });
});

it('shows the former and the present source', () => {
  const client = dutch('Warm bad.', { locale: 'en-US', text: 'A cold bath.' });
  expect(changedSource(client, 'nl-NL', 'description')).toEqual({
    locale: 'en-US',
    former: 'A cold bath.',
    present: 'A warm bath.',
  });
});

it('tells each text of a locale, and of one that is not there', () => {
  const client = localizedClient([
    localization('nl-NL', { permissionTexts: { camera: 'Leest.' } }),
  ]);
  expect(localeStatus(client, 'nl-NL').map(({ status }) => status)).toEqual([
    'missing',
    'missing',
    'complete',
  ]);
  expect(missingTexts(client, 'nl-NL')).toEqual(['description', 'permission.away']);
  expect(missingTexts(client, 'fr-CA')).toHaveLength(3);
});

describe('nextUnfinished', () => {
  const client = localizedClient([
    localization('nl-NL', {
      description: 'Warm bad.',
      permissionTexts: { camera: 'Leest.' },
      basedOn: { description: { locale: 'en-US', text: 'Old.' } },
    }),
  ]);

  it.each([
    [null, 'description'],
    ['description', 'permission.away'],
    ['permission.away', 'description'],
    ['permission.camera', 'description'],
  ] as const)('after %s comes %s', (after, expected) => {
    expect(nextUnfinished(client, 'nl-NL', after)).toBe(expected);
  });

  it('comes back to the only one, and knows when nothing is left', () => {
    const one = localizedClient([localization('nl-NL', client.localizations[1])], {
      permissions: [],
    });
    expect(nextUnfinished(one, 'nl-NL', 'description')).toBe('description');
    expect(nextUnfinished(client, 'en-US', null)).toBeNull();
  });
});
