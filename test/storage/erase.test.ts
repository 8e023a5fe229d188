// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { err, ok } from '../../src/shared/result.ts';
import { eraseEverything } from '../../src/storage/erase.ts';
import { openRaw } from '../../src/storage/raw-database.ts';
import { storageProblem } from '../../src/storage/storage-problem.ts';
import { databaseNames, deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(deleteDatabases);

it('says whether everything went', async () => {
  await makeDatabase('birdhouse-workspace-a', 1, {});
  expect(await eraseEverything()).toEqual(ok(null));
  expect(await databaseNames()).toEqual([]);

  await makeDatabase('birdhouse-workspace-a', 1, {});
  const stubborn = await openRaw('birdhouse-workspace-a');
  if (stubborn !== null) stubborn.onversionchange = null;
  expect(await eraseEverything(20)).toEqual(err(storageProblem('storage/blocked')));
  stubborn?.close();
});
