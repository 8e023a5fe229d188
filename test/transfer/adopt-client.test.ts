import { expect, it } from 'vitest';
import { adoptClient, adoptersByAddress } from '../../src/transfer/adopt-client.ts';
import { indexContents } from '../../src/transfer/document-index.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';

const parts = {
  client: client({ id: 'c1', ownerId: 'theirs' }),
  grants: [],
  messages: [],
  drafts: [
    { id: 'theirs/store/c1/en', values: 1, updatedAt: 1 },
    { id: 'other/store/c1/en', values: 1, updatedAt: 1 },
  ],
  images: [],
};

it('hands over a client with its half-filled forms', () => {
  const adopted = adoptClient(parts, new Map([['theirs', 'mine']]));
  expect(adopted.client.ownerId).toBe('mine');
  expect(adopted.drafts.map(({ id }) => id)).toEqual(['mine/store/c1/en', 'other/store/c1/en']);
  expect(adoptClient(parts, new Map([['somebody', 'mine']]))).toEqual(parts);
});

it('finds who has the address of a developer who is not there', () => {
  const index = (...ids: readonly string[]) =>
    indexContents(
      contentsOf({ developers: ids.map((id) => developer({ id, emailKey: id.slice(0, 1) })) }),
    );
  const adopters = adoptersByAddress(index('a1', 'b1', 'c1'), index('a2', 'b1', 'd1'));
  expect([...adopters]).toEqual([['a1', 'a2']]);
});
