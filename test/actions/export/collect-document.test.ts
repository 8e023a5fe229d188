import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import {
  collectDocument,
  type ExportRequest,
} from '../../../src/actions/export/collect-document.ts';
import { noteExport } from '../../../src/actions/export/note-export.ts';
import { readContents } from '../../../src/storage/contents.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { SECRET_MARKER } from '../../../src/transfer/document.ts';
import { writeDocument } from '../../../src/transfer/serialize.ts';
import { unpackLink } from '../../../src/transfer/share-link.ts';
import { must, storedClient, testWorkspace, verifiedDeveloper } from '../../builders/workspace.ts';

const AT = Date.UTC(2024, 5, 1);

function collect({ database }: Workspace, asked: Partial<ExportRequest> = {}) {
  return collectDocument({
    databaseName: database.name,
    name: '',
    selection: { scope: 'workspace' },
    secrets: true,
    pretty: false,
    exportedAt: AT,
    ...asked,
  });
}

async function collected(workspace: Workspace, asked: Partial<ExportRequest> = {}) {
  const result = await collect(workspace, asked);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a document', () => {
  it('holds the workspace as it is', async () => {
    const workspace = await testWorkspace();
    await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const { filename, content, counts, changeCount } = await collected(workspace, { name: 'Mine' });
    expect(filename).toBe('birdhouse-workspace-mine-2024-06-01.json');
    const text = writeDocument(await readContents(workspace.database, 'Mine'), {
      scope: 'workspace',
      secrets: true,
      pretty: false,
      appVersion: '0.1.0',
      exportedAt: AT,
    });
    expect(await content.text()).toBe(text);
    expect(counts).toMatchObject({ developers: 1, clients: 1, mails: 1, grants: 0 });
    expect(changeCount).toBe(2);
  });

  it('does not tell when the workspace was exported before', async () => {
    const workspace = await testWorkspace();
    const before = await (await collected(workspace)).content.text();
    must(await noteExport(workspace, 0));
    expect(await (await collected(workspace)).content.text()).toBe(before);
  });

  it('holds one developer or some clients, pretty and without secrets when asked', async () => {
    const workspace = await testWorkspace();
    const ada = await verifiedDeveloper(workspace);
    const ben = await verifiedDeveloper(workspace, 'ben@example.com');
    const client = await storedClient(workspace, ben.id);
    const adas = await collected(workspace, {
      selection: { scope: 'developer', developerId: ada.id },
    });
    expect(adas.counts).toMatchObject({ developers: 1, clients: 0 });
    const one = await collected(workspace, {
      selection: { scope: 'clients', clientIds: [client.id, 'gone'] },
      secrets: false,
      pretty: true,
    });
    expect(one.counts).toMatchObject({ developers: 1, clients: 1, mails: 0 });
    const text = await one.content.text();
    expect(text).toContain(`\n        "secret": "${SECRET_MARKER}",\n`);
    expect(text).not.toContain(client.secret);
  });
});

/** A developer's half-filled form of this size, which no packing makes smaller. */
async function keep({ database }: Workspace, developerId: string, bytes: number) {
  const values = randomBytes(bytes / 2).toString('hex');
  await database.drafts.add({ id: `${developerId}/form`, values, updatedAt: 1 });
}

describe('for a link', () => {
  it('it is packed without its white space', async () => {
    const workspace = await testWorkspace();
    await verifiedDeveloper(workspace);
    const compact = await collected(workspace);
    const pretty = await collected(workspace, { pretty: true });
    expect(pretty.content.size).toBeGreaterThan(compact.content.size);
    expect(pretty.packed).toEqual(compact.packed);
    const unpacked = await unpackLink(pretty.packed.ok ? pretty.packed.value : '');
    expect(unpacked).toEqual({ ok: true, value: await compact.content.text() });
  });

  it.each([
    [300_000, 'export/link-too-long'],
    [5_000_000, 'export/too-large-for-link'],
    [10_000_000, 'export/too-large-for-link'],
  ])('%d bytes are too long', async (bytes, code) => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    await keep(workspace, id, bytes);
    const { packed, content } = await collected(workspace);
    expect(packed).toMatchObject({ ok: false, error: { code } });
    expect(content.size).toBeGreaterThan(bytes);
  });
});

describe('no document is made', () => {
  it.each<ExportRequest['selection']>([
    { scope: 'developer', developerId: 'gone' },
    { scope: 'clients', clientIds: [] },
    { scope: 'clients', clientIds: ['gone'] },
  ])('of nothing: %j', async (selection) => {
    const workspace = await testWorkspace();
    await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const result = await collect(workspace, { selection });
    expect(result).toMatchObject({ ok: false, error: { code: 'export/nothing-chosen' } });
  });

  it('that is longer than a text can be', async () => {
    const workspace = await testWorkspace();
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    const result = await collect(workspace);
    stringify.mockRestore();
    expect(result).toMatchObject({ ok: false, error: { code: 'export/too-large' } });
  });

  it('of a database that is gone, and no database either', async () => {
    const workspace = await testWorkspace();
    await workspace.database.delete();
    await expect(collect(workspace)).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
