import { afterEach, expect, it } from 'vitest';
import { findDatabases } from '../../src/rescue/found-database.ts';
import { rawFilesOf } from '../../src/rescue/raw-files.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { takeSnapshot } from '../../src/storage/snapshots.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';
import { countingRandom } from '../builders/random.ts';

afterEach(deleteDatabases);

const NOW = Date.UTC(2024, 1, 3, 12);
const META = { key: 'key', records: [{ key: 'recordVersion', value: 2 }] };

async function filesOf(name: string) {
  const found = (await findDatabases()).find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return (await rawFilesOf(found, NOW)).files;
}

it.each([
  ['Käfer & Söhne 🏡', 'birdhouse-raw-Käfer-Söhne-2024-02-03.json'],
  ['../../etc', 'birdhouse-raw-etc-2024-02-03.json'],
  ['', 'birdhouse-raw-workspace-12345678-2024-02-03.json'],
])('saves the workspace “%s” in a file of its name', async (name, filename) => {
  const id = '123456789';
  const workspaces = { key: 'id', records: [{ id, name, openedAt: 1 }] };
  await makeDatabase('birdhouse-registry', 10, { workspaces });
  await makeDatabase(`birdhouse-workspace-${id}`, 20, { meta: META });
  const [file] = await filesOf(`birdhouse-workspace-${id}`);
  expect(file?.filename).toBe(filename);
  const text = file?.text ?? '';
  expect(JSON.parse(text)).toMatchObject({ tables: { meta: META.records } });
  expect(readDocument(text)).toMatchObject({ ok: true, value: { isRaw: true } });
});

it('saves each snapshot as a document of its workspace', async () => {
  const clients = { key: 'id', records: [{ id: 'c', logo: new Blob(['x']) }] };
  await makeDatabase('birdhouse-workspace-w', 20, { meta: META, clients });
  const subject = { id: 'w', name: 'Lesson', kind: 'own' } as const;
  const when = { now: Date.UTC(2024, 0, 1), random: countingRandom() };
  await takeSnapshot(subject, 'birdhouse-workspace-w', 'asked', when);
  const files = await filesOf('birdhouse-snapshots');
  expect(files.map(({ filename }) => filename)).toEqual([
    'birdhouse-raw-snapshot-1-Lesson-2024-01-01.json',
  ]);
  expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
    format: 'birdhouse-raw',
    databaseName: 'birdhouse-workspace-w',
    databaseVersion: 20,
    recordVersion: 2,
    tables: { clients: [{ id: 'c', logo: { $type: 'blob', base64: 'eA==' } }] },
  });
});
