import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import { withLocalizedText, type TextKey } from '../../src/domain/localized-text.ts';
import { checkReviewForm, reviewField } from '../../src/domain/review-form.ts';
import type { ReviewForm } from '../../src/domain/review.ts';
import { reviewClient, isBlocking } from '../../src/domain/reviewer.ts';
import { IOS, reviewable, reviewForm } from '../builders/review.ts';

const codes = (client: Client, form: ReviewForm): string[] =>
  reviewClient(client, form).comments.map(({ code }) => code);

describe('the reviewer', () => {
  it('approves an honest, complete client at the first try, without a remark', () => {
    expect(checkReviewForm(reviewForm(), reviewable(), '2024-05-10')).toEqual([]);
    expect(reviewClient(reviewable(), reviewForm())).toEqual({
      event: 'approve',
      comments: [],
      userLimit: 500,
    });
  });

  it('asks for changes when anything blocks, and gives its advice along', () => {
    const client = reviewable({ supportUrl: 'https://example.com' });
    const decision = reviewClient(client, reviewForm({ testing: 'Try it.' }));
    expect(decision).toEqual({
      event: 'request-changes',
      comments: [
        {
          code: 'testing-too-short',
          values: { least: 40 },
          text: '',
          field: reviewField('testing'),
        },
        {
          code: 'support-url-reserved',
          values: { host: 'example.com' },
          text: '',
          field: 'supportUrl',
        },
      ],
    });
    expect(decision.comments.map(isBlocking)).toEqual([true, false]);
  });

  it('approves with advice alone', () => {
    const client = reviewable({ platforms: [] });
    expect(reviewClient(client, reviewForm({ platforms: [] }))).toMatchObject({
      event: 'approve',
      comments: [{ code: 'no-platform' }],
    });
  });

  it.each([
    [50, '10000', 10_000],
    [50, '20', 50],
    [2000, '1500', 2000],
  ])('with %i users granted and %s asked for grants %i', (userLimit, expectedUsers, granted) => {
    const client = reviewable({ userLimit, users: 'more-than-10000' });
    expect(reviewClient(client, reviewForm({ expectedUsers }))).toMatchObject({
      event: 'approve',
      userLimit: granted,
    });
  });

  it('takes what a person typed for something that must change', () => {
    expect(isBlocking({ code: 'typed', values: {}, text: 'x', field: '' })).toBe(true);
  });
});

interface Subject {
  readonly client: Client;
  readonly form: ReviewForm;
}
type Edit = (subject: Subject, id: string) => Subject;

const ofClient =
  (change: (client: Client, id: string) => Partial<Client>): Edit =>
  ({ client, form }, id) => ({ client: { ...client, ...change(client, id) }, form });
const ofForm =
  (change: (form: ReviewForm, id: string) => Partial<ReviewForm>): Edit =>
  ({ client, form }, id) => ({ client, form: { ...form, ...change(form, id) } });
const text = (key: TextKey, words: string): Edit =>
  ofClient(({ localizations }) => ({
    localizations: localizations.map((one) =>
      one.locale === 'en-US' ? withLocalizedText(one, key, words) : one,
    ),
  }));
const permission = (name: string, access: 'read' | 'read/write'): Edit =>
  ofClient(({ permissions }) => ({
    permissions: [...permissions, { permission: name, access, version: 1 }],
  }));
const link = (url: string): Edit =>
  ofForm(({ marketingLinks }) => ({ marketingLinks: [...marketingLinks, url] }));

/** Edits that do not touch the same thing, as somebody may make them in any order. */
const EDITS: readonly Edit[] = [
  ofClient(() => ({ name: 'Birdbath Trial' })),
  ofClient(() => ({ supportUrl: 'https://help.example' })),
  permission('away', 'read/write'),
  permission('security-state', 'read'),
  permission('camera-images', 'read/write'),
  text('description', 'A test of a garden ornament.'),
  text('permission.away', 'It shows whether somebody is there.'),
  text('permission.camera-images', 'It shows the garden.'),
  ofClient(({ localizations }) => ({
    localizations: [
      { locale: 'nl-NL', description: 'Bad.', permissionTexts: {}, basedOn: {} },
      ...localizations,
    ],
  })),
  ofClient(({ platforms }, id) => ({ platforms: [...platforms, { id, kind: 'web', values: {} }] })),
  ofClient(({ platforms }, id) => ({ platforms: [{ id, kind: 'tv', values: {} }, ...platforms] })),
  ofForm(() => ({ testing: 'Look at it.' })),
  ofForm(() => ({ contact: '' })),
  ofForm(() => ({ expectedUsers: '9000' })),
  link('https://b.example'),
  link('https://a.test'),
  ofForm(({ checklist }) => ({ checklist: { ...checklist, '1.9': 'no' } })),
  ofForm(({ checklist }) => ({ checklist: { ...checklist, '1.6': 'no', '1.2': 'no' } })),
];

function edited(order: readonly Edit[], seed: string): Subject {
  const start: Subject = {
    client: { ...reviewable(), id: seed, createdAt: seed.length, updatedAt: seed.length },
    form: reviewForm({ platforms: [IOS.id] }),
  };
  return order.reduce((subject, edit, index) => edit(subject, `${seed}-${index}`), start);
}

describe('the same client', () => {
  it('gets the same review after 1,000 random orders of the same edits', () => {
    const { client, form } = edited(EDITS, 'first');
    const first = reviewClient(client, form);
    expect(first.comments.length).toBeGreaterThan(12);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...EDITS], { minLength: EDITS.length }),
        fc.string(),
        (order, seed) => {
          const again = edited(order, seed);
          expect(reviewClient(again.client, again.form)).toEqual(first);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gets its remarks in the order of the rules, permissions in that of the console', () => {
    const { client, form } = edited(EDITS, 'first');
    expect(codes(client, form).slice(0, 4)).toEqual([
      'trial-name',
      'security-combination',
      'reads-only-text',
      'reads-only-text',
    ]);
    const fields = reviewClient(client, form).comments.map(({ field }) => field);
    expect(fields.slice(2, 4)).toEqual(['permission.camera-images', 'permission.away']);
  });
});
