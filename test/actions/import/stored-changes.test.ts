import { expect, it } from 'vitest';
import { countPuts, storedChanges } from '../../../src/actions/import/stored-changes.ts';
import type { WorkspaceFacts } from '../../../src/transfer/document.ts';
import type { ImportChanges } from '../../../src/transfer/import-changes.ts';
import { contentsOf } from '../../builders/contents.ts';

const FACTS = {
  name: null,
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};
const OTHERS = {
  ...{ name: null, instructions: 'Look.', clockOffset: 5 },
  ...{ currentDeveloperId: 'ada', reviewByHand: true },
};
const changes = (parts: Partial<ImportChanges>): ImportChanges => ({
  puts: contentsOf({}).tables,
  deletes: { ...contentsOf({}).tables } as unknown as ImportChanges['deletes'],
  facts: FACTS,
  ...parts,
});

it('holds images and kept forms with blobs', async () => {
  const image = {
    ...{ id: 'i', type: 'image/png' as const, width: 1, height: 1, size: 4 },
    ...{ content: 'YmlyZA==', addedAt: 1 },
  };
  const content = { $type: 'blob', type: 'image/webp', base64: 'YmlyZA==' };
  const drafts = [{ id: 'd', values: [{ content }], updatedAt: 1, extra: 1 }];
  const { tables } = contentsOf({ images: [image], drafts });
  const stored = storedChanges(changes({ puts: tables }), null);
  expect(countPuts(stored)).toBe(2);
  const [{ content: blob, ...rest }] = stored.puts.images as [{ content: Blob }];
  expect([blob.type, await blob.text()]).toEqual(['image/png', 'bird']);
  expect(rest).toEqual({ ...image, content: undefined });
  expect(stored.puts.drafts).toEqual([
    { ...drafts[0], values: [{ content: new Blob(['bird'], { type: 'image/webp' }) }] },
  ]);
});

it.each<[string, ImportChanges['facts'], WorkspaceFacts | null, unknown[]]>([
  ['nothing', FACTS, null, []],
  ['nothing that is so already', OTHERS, { ...OTHERS, name: '' }, []],
  [
    'all that is new',
    OTHERS,
    null,
    [
      { key: 'instructions', value: 'Look.' },
      { key: 'clockOffset', value: 5 },
      { key: 'currentDeveloperId', value: 'ada' },
      { key: 'reviewByHand', value: 'yes' },
    ],
  ],
  [
    'what is no more',
    FACTS,
    { ...OTHERS, name: '' },
    [
      { key: 'instructions', value: '' },
      { key: 'clockOffset', value: 0 },
      { key: 'currentDeveloperId', value: null },
      { key: 'reviewByHand', value: null },
    ],
  ],
])('notes %s', (_what, facts, present, expected) => {
  expect(storedChanges(changes({ facts }), present).meta).toEqual(expected);
});
