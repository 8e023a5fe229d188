import { expect, it } from 'vitest';
import { findImages } from '../../src/queries/images.ts';
import { readFixture } from '../builders/stored-images.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('finds the images that are there, each once', async () => {
  const workspace = await testWorkspace();
  const day = await readFixture('day.jpg');
  await workspace.database.images.bulkPut([day, await readFixture('evening.png')]);
  const found = await findImages(workspace, [day.id, 'gone', day.id]);
  expect([...found.keys()]).toEqual([day.id]);
  expect(found.get(day.id)?.content.size).toBe(day.size);
});
