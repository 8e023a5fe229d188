import { expect, it } from 'vitest';
import { downloadRaw } from '../../src/actions/download-raw.ts';
import { readContents } from '../../src/storage/contents.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { writeDocument } from '../../src/transfer/serialize.ts';
import { livedInWorkspace } from '../builders/lived-in-workspace.ts';
import { must } from '../builders/workspace.ts';

const OPTIONS = { scope: 'workspace', appVersion: '1', exportedAt: 5, pretty: true } as const;

it('is read back from a document', async () => {
  const { database } = await livedInWorkspace();
  const contents = await readContents(database, 'Mine');
  for (const secrets of [true, false]) {
    const text = writeDocument(contents, { ...OPTIONS, secrets });
    const read = readDocument(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.unknownKeys.first).toEqual([]);
    const again = writeDocument(read.value.contents, { ...OPTIONS, secrets: true });
    expect(again.replace('"secrets": true', `"secrets": ${String(secrets)}`)).toBe(text);
  }
});

it('is read back from a raw download, as it would be from a document', async () => {
  const { database } = await livedInWorkspace();
  const { text } = must(await downloadRaw(database.name, 5));
  const read = readDocument(text);
  expect(read).toMatchObject({ ok: true, value: { setAside: [], unknownKeys: { count: 0 } } });
  const contents = await readContents(database, '');
  const document = readDocument(writeDocument(contents, { ...OPTIONS, secrets: true }));
  expect(read.ok && read.value.contents).toEqual(document.ok && document.value.contents);
});
