import { expect, it } from 'vitest';
import { applyHere } from '../../../src/actions/import/apply-here.ts';
import { compareDocument } from '../../../src/actions/import/compare-document.ts';
import { undoImport } from '../../../src/actions/import/undo-import.ts';
import { resetSecret } from '../../../src/actions/reset-secret.ts';
import type { ImportChoices } from '../../../src/transfer/import-plan.ts';
import { contentsIn, documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { quiet, subjectOf } from '../../builders/import-tools.ts';
import { openTab } from '../../builders/tab.ts';
import { must } from '../../builders/workspace.ts';

/** A workspace whose client has changed since its document was written. */
async function changed(secrets: boolean) {
  const tab = await openTab();
  const { client } = await fillWorkspace(tab);
  const text = await documentOf(tab, { secrets });
  await tab.database.clients.update(client.id, { users: 'Nobody' });
  must(await resetSecret(tab, client.id));
  const compared = await compareDocument(subjectOf(tab), text, quiet());
  if (!compared.ok) throw new Error(compared.error.code);
  const apply = async (choices: ImportChoices) => {
    const applied = await applyHere(subjectOf(tab), compared.value, choices, quiet());
    if (!applied.ok) throw new Error(applied.error.code);
    return applied.value;
  };
  const stored = async () => (await tab.database.clients.get(client.id))!;
  return { tab, client, apply, stored, choice: `client:${client.id}` };
}

it('keeps mine, unless it is to be replaced', async () => {
  const { apply, stored } = await changed(true);
  expect(await apply({})).toMatchObject({ added: 0, replaced: 0, kept: 3 });
  expect(await stored()).toMatchObject({ users: 'Nobody' });
});

it('replaces mine when it is told to', async () => {
  const { apply, stored, client, choice } = await changed(true);
  expect(await apply({ [choice]: 'replace' })).toMatchObject({ replaced: 1, kept: 2 });
  expect(await stored()).toEqual(client);
});

it('keeps my secret where the document has none', async () => {
  const { apply, stored, client, choice } = await changed(false);
  const { secret } = await stored();
  await apply({ [choice]: 'replace' });
  expect(await stored()).toEqual({ ...client, secret });
});

it('can be undone, byte for byte', async () => {
  const { tab, apply, choice } = await changed(true);
  const before = await contentsIn(tab);
  const { done } = await apply({ [choice]: 'replace' });
  expect(await contentsIn(tab)).not.toEqual(before);
  expect(await undoImport(subjectOf(tab), done!)).toMatchObject({ ok: true });
  expect(await contentsIn(tab)).toEqual(before);
});
