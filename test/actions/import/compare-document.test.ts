import { expect, it, vi } from 'vitest';
import { compareDocument } from '../../../src/actions/import/compare-document.ts';
import { newWorkspace } from '../../../src/actions/new-workspace.ts';
import { renameWorkspace } from '../../../src/actions/rename-workspace.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import type { DocumentContents } from '../../../src/transfer/document.ts';
import { documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { quiet, subjectOf } from '../../builders/import-tools.ts';
import { openTab } from '../../builders/tab.ts';
import { must } from '../../builders/workspace.ts';

it('compares with the workspace as it is and is called by now', async () => {
  const { id } = must(await newWorkspace('Garden', ''));
  const tab = await openTab({ wanted: id });
  await fillWorkspace(tab);
  const text = await documentOf({ ...tab, name: 'Balcony' });
  must(await renameWorkspace(id, 'Balcony', ''));
  const result = await compareDocument(subjectOf(tab), text, quiet());
  if (!result.ok) throw new Error(result.error.code);
  const { plan, changeCount, existing } = result.value;
  expect(plan.items.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  expect(changeCount).toBe(await readChangeCount(tab));
  expect(existing).not.toHaveProperty('changeCount');
});

it.each([
  ['with a false image', (text: string) => text, 'document/breaks-rule'],
  ['without one', withoutImages, null],
])('hashes the images of a document %s', async (_what, change, code) => {
  const workspace = await openTab();
  await fillWorkspace(workspace);
  const text = change(await documentOf(workspace));
  vi.stubGlobal('crypto', {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    subtle: { digest: () => Promise.resolve(new ArrayBuffer(32)) },
  });
  const result = await compareDocument(subjectOf(workspace), text, quiet());
  vi.unstubAllGlobals();
  expect(result.ok ? null : result.error.code).toBe(code);
});

function withoutImages(text: string): string {
  const document = JSON.parse(text) as { records: Record<string, unknown[]> };
  const { clients } = document.records as unknown as DocumentContents['tables'];
  const bare = clients.map((client) => ({ ...client, storeEntries: [] }));
  return JSON.stringify({
    ...document,
    records: { ...document.records, clients: bare, images: [] },
  });
}

it('takes images on trust where the browser does not hash', async () => {
  const workspace = await openTab();
  await fillWorkspace(workspace);
  const text = await documentOf(workspace);
  vi.stubGlobal('crypto', {});
  const result = await compareDocument(subjectOf(workspace), text, quiet());
  vi.unstubAllGlobals();
  expect(result.ok).toBe(true);
});

it.each(['reading', 'checking'])('stops after %s when it is told to', async (stage) => {
  const workspace = await openTab();
  const stop = new AbortController();
  const stages: string[] = [];
  const surroundings = quiet({
    signal: stop.signal,
    onProgress: (progress) => {
      stages.push(progress.stage);
      if (progress.stage === stage) stop.abort();
    },
  });
  const text = await documentOf(workspace);
  const result = await compareDocument(subjectOf(workspace), text, surroundings);
  expect(result).toMatchObject({ error: { code: 'import/cancelled' } });
  expect(stages.at(-1)).toBe(stage);
});
