import type { Image } from '../domain/image.ts';
import type { Workspace } from '../storage/workspace.ts';

/** The stored images of some ids, by id; those that are not there are left out. */
export async function findImages(
  { database }: Workspace,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Image>> {
  const found = await database.images.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((image) => (image === undefined ? [] : [[image.id, image]])));
}
