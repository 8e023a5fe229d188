import type { Client } from './client.ts';

/** The images that a client's Store entries show, by id; one that is shown twice is named twice. */
export function imageIdsOf({ storeEntries }: Pick<Client, 'storeEntries'>): string[] {
  return storeEntries.flatMap(({ images }) => images.map(({ image }) => image));
}
