import { expect, it } from 'vitest';
import { localizedText } from '../../../src/domain/localized-text.ts';
import { DAY, HOUR } from '../../../src/shared/clock.ts';
import { demo, demoClientNamed, DEMO_NOW } from '../../builders/demo.ts';

it('gives the second version what it brought, with notice', () => {
  const { version, versions, permissions } = demoClientNamed('Evening Glow');
  expect(version).toBe(2);
  const added = permissions.find(({ permission }) => permission === 'camera');
  expect(versions[1]).toMatchObject({ version: 2, notice: true });
  expect(versions[1]?.changes).toEqual([
    { permission: 'camera', from: null, to: { access: 'read', version: added?.version } },
  ]);
  expect(demoClientNamed('Attic Breeze').versions).toHaveLength(1);
});

it('notes what translations were written from: fresh ones and one that is out of date', () => {
  const { localizations } = demoClientNamed('Evening Glow');
  const english = localizations.find(({ locale }) => locale === 'en-US');
  const sourceOf = (locale: string) =>
    localizations.find((one) => one.locale === locale)?.basedOn.description?.text;
  expect(english?.basedOn).toEqual({});
  expect(sourceOf('ar')).toBe(localizedText(english, 'description'));
  expect(sourceOf('es-US')).not.toBe(localizedText(english, 'description'));
});

it('submits the platforms that the client has, to be answered a day later', () => {
  const { platforms, review } = demoClientNamed('Smoke Whistle');
  expect(review.form?.platforms).toEqual(platforms.map(({ id }) => id));
  expect(Object.keys(review.form?.checklist ?? {})).toHaveLength(13);
  expect(review.dueAt).toBe(DEMO_NOW - 4 * HOUR + DAY);
});

it('shows stored images only', () => {
  const { clients, images } = demo();
  const shown = clients.flatMap(({ storeEntries }) => storeEntries.flatMap((one) => one.images));
  const known = images.map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(3);
  for (const { image, alternative } of shown) {
    expect(known).toContain(image);
    expect(alternative).not.toBe('');
  }
});
