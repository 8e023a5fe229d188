import { expect, it } from 'vitest';
import { selectContents } from '../../src/transfer/contents.ts';
import { documentName } from '../../src/transfer/document-name.ts';
import { contentsOf, demoContents } from '../builders/contents.ts';
import { client } from '../builders/client.ts';

const AT = Date.UTC(2024, 5, 1, 23);
const all = demoContents();
const named = (name: string) => ({ ...all, workspace: { ...all.workspace!, name } });

it.each([
  ['', 'birdhouse-workspace-2024-06-01.json'],
  ['Class 7b', 'birdhouse-workspace-class-7b-2024-06-01.json'],
  [' ../Ädler & Spatzen? ', 'birdhouse-workspace-ädler-spatzen-2024-06-01.json'],
  ['צִפּוֹרִים', 'birdhouse-workspace-צִפּוֹרִים-2024-06-01.json'],
  ['?!', 'birdhouse-workspace-2024-06-01.json'],
  ['x'.repeat(60), `birdhouse-workspace-${'x'.repeat(40)}-2024-06-01.json`],
])('calls the document of the workspace “%s” %s', (name, filename) => {
  expect(documentName(named(name), 'workspace', AT)).toBe(filename);
});

it('calls others by what they hold, and a single client by its name', () => {
  const { id } = all.tables.developers[0]!;
  const theirs = selectContents(all, { scope: 'developer', developerId: id });
  expect(documentName(theirs, 'developer', AT)).toBe('birdhouse-developer-2024-06-01.json');
  const clients = [client({ name: 'Porch Light' })];
  const one = documentName(contentsOf({ clients }), 'clients', AT);
  expect(one).toBe('birdhouse-client-porch-light-2024-06-01.json');
  const two = documentName(contentsOf({ clients: [...clients, ...clients] }), 'clients', AT);
  expect(two).toBe('birdhouse-clients-2024-06-01.json');
});
