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
