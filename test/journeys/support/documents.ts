import { writeFile } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import { foldName } from '../../../src/domain/folded-name.ts';
import type { Client } from '../../../src/domain/client.ts';
import type { DocumentTables } from '../../../src/transfer/document.ts';
import { writeDocument, type DocumentOptions } from '../../../src/transfer/serialize.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { DEVELOPER } from '../../../scripts/lib/seed.mjs';
import { contentsOf } from '../../builders/contents.ts';
import { aClient, grants, signedIn, type World } from './world.ts';

const OPTIONS: DocumentOptions = {
  scope: 'workspace',
  secrets: true,
  appVersion: packageJson.version,
  exportedAt: Date.UTC(2024, 0, 9, 12),
  pretty: true,
};
const FACTS = {
  name: 'Ada’s garden',
  instructions: '',
  clockOffset: 0,
  reviewByHand: false,
};

/** The text of a document with these records, as the app would have written it. */
export function documentOf(
  tables: Partial<DocumentTables>,
  options: Partial<DocumentOptions> = {},
): string {
  const { scope, ...more } = { ...OPTIONS, ...options };
  const currentDeveloperId = tables.developers?.[0]?.id ?? null;
  const workspace = scope === 'workspace' ? { ...FACTS, currentDeveloperId } : null;
  return writeDocument({ ...contentsOf(tables), workspace }, { scope, ...more });
}

const PORCH = aClient(1);
const VANE = named(aClient(2), 'Weather Vane');
const HEARTH = named(aClient(4), 'Hearth');

function named(client: Client, name: string): Client {
  return { ...client, name, nameKey: foldName(name) };
}

/** Ada with three clients. */
export const MINE: World = {
  ...signedIn(),
  clients: [PORCH, VANE, HEARTH],
  grants: grants(PORCH, 3),
};

/**
 * What came back from elsewhere: one client is the same, one was changed, one is new, and another
 * one is called Hearth too.
 */
export const THEIRS: Partial<DocumentTables> = {
  developers: [DEVELOPER],
  clients: [
    PORCH,
    {
      ...VANE,
      localizations: VANE.localizations.map((one) => ({
        ...one,
        description: 'Turns with the wind, and tells you when to close the shutters.',
      })),
      revision: VANE.revision + 1,
      updatedAt: VANE.updatedAt + 86_400_000,
    },
    named(aClient(6), 'Bird Bath'),
    named(aClient(7), 'HEARTH'),
  ],
  grants: grants(PORCH, 3),
};

/** A document of so many developers with ten clients each. */
export function largeDocument(developers: number): string {
  const all = Array.from({ length: developers }, (_developer, index) => {
    const email = `developer-${index}@example.com`;
    const id = `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
    return { ...DEVELOPER, id, email, emailKey: email };
  });
  const clients = all.flatMap(({ id }, index) =>
    Array.from({ length: 10 }, (_client, place) => {
      const number = 1000 + index * 10 + place;
      return { ...named(aClient(number), `Lamp ${number}`), ownerId: id };
    }),
  );
  return documentOf({ developers: all, clients }, { pretty: false });
}

/** A file for a file input. */
export function fileOf(content: string | Buffer, name = 'garden.json') {
  const mimeType = name.endsWith('.png') ? 'image/png' : 'application/json';
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** Opens a document on the import page by its file picker; the page has no work with the bytes. */
export async function openFile(page: Page, content: string | Buffer): Promise<void> {
  const path = test.info().outputPath('garden.json');
  await writeFile(path, content);
  await page.getByLabel('Choose a file').setInputFiles(path);
}
