import { expect, it } from 'vitest';
import { importTranslations } from '../../src/actions/import-translations.ts';
import { readTranslationFile } from '../../src/actions/read-translation-file.ts';
import { saveLocalizedTexts } from '../../src/actions/save-localized-texts.ts';
import { writeTranslationFile } from '../../src/actions/write-translation-file.ts';
import type { Client } from '../../src/domain/client.ts';
import { findLocalization } from '../../src/domain/localized-text.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

const BETWEEN = { sourceLocale: 'en-US', targetLocale: 'nl-NL' };
const DESCRIPTION = 'Warms the bath before the birds come.';

async function withClient() {
  const workspace = await testWorkspace();
  const client = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  const read = async () => (await workspace.database.clients.get(client.id))!;
  return { workspace, client, read };
}

/** The plan of a file in which the description was translated. */
async function translated(client: Client, text: string) {
  const file = writeTranslationFile(client, BETWEEN, 'csv', () => '');
  const csv = file.text.replace(`"${DESCRIPTION}",""`, `"${DESCRIPTION}","${text}"`);
  return must(await readTranslationFile(client, new Blob([csv])));
}

it('adds the locale with what was translated, and notes what it was translated from', async () => {
  const { workspace, client, read } = await withClient();
  const plan = await translated(client, 'Warmt het bad.');
  must(await importTranslations(workspace, client.id, plan));
  const after = await read();
  expect(findLocalization(after, 'nl-NL')).toEqual({
    locale: 'nl-NL',
    description: 'Warmt het bad.',
    permissionTexts: {},
    basedOn: { description: { locale: 'en-US', text: DESCRIPTION } },
  });
  expect(after.version).toBe(1);
});

it('changes nothing at all when one text was changed since the plan was made', async () => {
  const { workspace, client, read } = await withClient();
  const plan = await translated(client, 'Warmt het bad.');
  must(await importTranslations(workspace, client.id, plan));
  const second = await translated(await read(), 'x');
  expect(second.changes).toHaveLength(0);
  const third = {
    ...plan,
    changes: [
      { ...plan.changes[0]!, before: 'Iets anders.', after: 'Nieuw.' },
      { ...plan.changes[0]!, key: 'permission.thermostat' as const, before: '', after: 'Leest.' },
    ],
  };
  const before = await read();
  expect(codes(await importTranslations(workspace, client.id, third))).toEqual([
    'text/changed-elsewhere',
  ]);
  expect(await read()).toEqual(before);
});

it('refuses a client in review', async () => {
  const { workspace, client, read } = await withClient();
  const plan = await translated(client, 'Warmt het bad.');
  await workspace.database.clients.update(client.id, { 'review.state': 'in-review' });
  expect(codes(await importTranslations(workspace, client.id, plan))).toEqual(['review/locked']);
  expect((await read()).localizations).toHaveLength(1);
});

it('keeps texts that are saved elsewhere meanwhile', async () => {
  const { workspace, client, read } = await withClient();
  const plan = await translated(client, 'Warmt het bad.');
  const change = { key: 'permission.thermostat', base: '', text: 'Leest.', basedOn: null } as const;
  const other = { clientId: client.id, locale: 'nl-NL', changes: [change], addsLocale: true };
  must(await saveLocalizedTexts(workspace, other));
  must(await importTranslations(workspace, client.id, plan));
  expect(findLocalization(await read(), 'nl-NL')).toMatchObject({
    description: 'Warmt het bad.',
    permissionTexts: { thermostat: 'Leest.' },
  });
});
