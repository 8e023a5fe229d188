import { describe, expect, it } from 'vitest';
import { indexContents } from '../../src/transfer/document-index.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { storeEntry } from '../builders/store-entry.ts';

const image = (id: string) => ({
  ...{ id, type: 'image/png' as const, width: 1, height: 1 },
  ...{ size: 1, content: '', addedAt: 1 },
});
const draft = (id: string) => ({ id, values: 1, updatedAt: 1 });

describe('contents by whose they are', () => {
  const shown = { image: 'shown', alternative: '' };
  const lost = { image: 'lost', alternative: '' };
  const index = indexContents(
    contentsOf({
      developers: [developer({ id: 'ada' })],
      clients: [
        client({
          id: 'c1',
          ownerId: 'ada',
          storeEntries: [storeEntry('en', { images: [shown, shown, lost] })],
        }),
      ],
      images: [image('shown'), image('loose')],
      drafts: [
        draft('/sign-up'),
        draft('ada/create-client'),
        draft('ada/store/c1/en'),
        draft('gone/review/c1'),
        draft('gone/create-client'),
        draft('ada/review/gone'),
      ],
    }),
  );
  const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

  it('gives a draft to the client of its form, else to its developer, else to nobody', () => {
    expect(ids(index.clients.get('c1')?.drafts)).toEqual(['ada/store/c1/en', 'gone/review/c1']);
    expect(ids(index.developers.get('ada')?.drafts)).toEqual([
      'ada/create-client',
      'ada/review/gone',
    ]);
    expect(ids(index.loose.drafts)).toEqual(['/sign-up', 'gone/create-client']);
  });

  it('gives an image to the clients that show it, else to nobody', () => {
    expect(index.clients.get('c1')?.images).toEqual(['shown']);
    expect(ids(index.loose.images)).toEqual(['loose']);
  });
});
