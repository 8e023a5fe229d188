import { expect, it } from 'vitest';
import { applyBeside } from '../../../src/actions/import/apply-beside.ts';
import { readWorkspaces } from '../../../src/storage/workspaces.ts';
import { SECRET_MARKER } from '../../../src/transfer/document.ts';
import { readDocument } from '../../../src/transfer/read-document.ts';
import { contentsIn, documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { quiet } from '../../builders/import-tools.ts';
import { openTab } from '../../builders/tab.ts';

async function readFull(secrets: boolean) {
  const workspace = await openTab();
  await fillWorkspace(workspace);
  const read = readDocument(await documentOf(workspace, { secrets }));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

it.each([
  ['of one’s own', false, 'own'],
  ['that somebody shared', true, 'shared'],
])(
  'makes a workspace %s, with fresh secrets for those left out',
  async (_whose, isShared, kind) => {
    const read = await readFull(false);
    const target = { kind: 'beside', name: 'Theirs', isShared } as const;
    const made = await applyBeside(read, target, quiet());
    if (!made.ok) throw new Error(made.error[0]?.code);
    expect(made.value).toMatchObject({ added: 3, replaced: 0, kept: 0, done: null });
    const tab = await openTab({ wanted: made.value.workspaceId });
    expect(tab).toMatchObject({ name: 'Theirs', kind });
    const { clients, grants } = (await contentsIn(tab)).tables;
    expect(clients[0]?.secret).toMatch(/^\w{25}$/u);
    expect(new Set(grants.map(({ token }) => token)).size).toBe(3);
    expect(grants.map(({ token }) => token)).not.toContain(SECRET_MARKER);
  },
);

it('leaves nothing when it is stopped', async () => {
  const read = await readFull(true);
  const stop = new AbortController();
  stop.abort();
  const target = { kind: 'beside', name: 'Theirs', isShared: false } as const;
  const made = await applyBeside(read, target, quiet({ signal: stop.signal }));
  expect(made).toMatchObject({ error: [{ code: 'import/cancelled' }] });
  expect(await readWorkspaces()).toHaveLength(1);
});

it.each([
  ['no name', ' ', 'workspace-name/required'],
  ['a name that is too long', 'x'.repeat(1000), 'text/too-long'],
])('refuses %s', async (_which, name, code) => {
  const target = { kind: 'beside', name, isShared: false } as const;
  const made = await applyBeside(await readFull(true), target, quiet());
  expect(made).toMatchObject({ error: [{ code, field: 'workspaceName' }] });
  expect(await readWorkspaces()).toHaveLength(1);
});
