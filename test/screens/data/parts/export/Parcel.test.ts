import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import type { ExportedDocument } from '../../../../../src/actions/export/export-document.ts';
import { loadAreas, startLanguage } from '../../../../../src/i18n/index.ts';
import Parcel from '../../../../../src/screens/data/parts/export/Parcel.svelte';

beforeEach(async () => {
  await startLanguage();
  await loadAreas(['export']);
});

const children = createRawSnippet(() => ({ render: () => '<p>ways</p>' }));
const counts = { developers: 0, clients: 0, grants: 1234, messages: 0 };
const OTHERS = { images: 0, mails: 0, verifications: 0, homeUsers: 0, structures: 0 };

function show(size: number): void {
  const current = {
    filename: 'birdhouse.json',
    content: { size } as Blob,
    packed: { ok: true, value: 'x' },
    counts: { ...counts, ...OTHERS, drafts: 1 },
    changeCount: 0,
  } satisfies ExportedDocument;
  const prepared = { current, problems: [], isBusy: false };
  render(Parcel, { prepared, secrets: false, children });
}

it('names developers and clients, and else only what there is', () => {
  show(1_500);
  const held = screen.getAllByRole('listitem').map((item) => item.textContent.trim());
  expect(held.map((text) => text.replaceAll(/\s+/gu, ' '))).toEqual([
    '0 developers',
    '0 clients',
    '1,234 users',
    '1 half-filled form',
  ]);
  expect(screen.getByText('1.5 kB')).toBeVisible();
});

it('says so when the document is larger than what an import reads', () => {
  show(100_000_000);
  expect(screen.queryByText('An import reads up to 100 MB.', { exact: false })).toBeNull();
  show(100_000_001);
  expect(screen.getByText('An import reads up to 100 MB.', { exact: false })).toBeVisible();
});
