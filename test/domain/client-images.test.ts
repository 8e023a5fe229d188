import { expect, it } from 'vitest';
import { imageIdsOf } from '../../src/domain/client-images.ts';
import { storeEntry } from '../builders/store-entry.ts';

it('names the images of all Store entries', () => {
  const image = (id: string) => ({ image: id, alternative: '' });
  const storeEntries = [
    storeEntry('en', { images: [image('a'), image('b')] }),
    storeEntry('de'),
    storeEntry('fr', { images: [image('a')] }),
  ];
  expect(imageIdsOf({ storeEntries })).toEqual(['a', 'b', 'a']);
});
