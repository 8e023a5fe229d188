import { expect, it } from 'vitest';
import { indexContents } from '../../src/transfer/document-index.ts';
import { outcomeOf } from '../../src/transfer/import-outcome.ts';
import { comingRecords, goingRecords } from '../../src/transfer/import-records.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { countingRandom } from '../builders/random.ts';
import { readOf } from './support/worlds.ts';

it('writes a client that moves with its half-filled forms, and ends them where they were', () => {
  const read = readOf(contentsOf({ developers: [developer({ id: 'theirs' })] }));
  const existing = contentsOf({
    developers: [developer({ id: 'mine' })],
    clients: [client({ id: 'c1', ownerId: 'mine' })],
    drafts: [
      { id: 'mine/review/c1', values: 1, updatedAt: 1 },
      { id: 'mine/create-client', values: 1, updatedAt: 1 },
    ],
  });
  const [theirs, mine] = [indexContents(read.contents), indexContents(existing)];
  const plan = planImport(read, existing);
  const outcome = outcomeOf(theirs, mine, plan, { 'developer:theirs': 'replace' });
  const ids = ({ developers, clients, drafts }: ReturnType<typeof goingRecords>) =>
    [developers, clients, drafts].map((records) => records.map(({ id }) => id));
  expect(ids(comingRecords(theirs, mine, outcome, countingRandom()))).toEqual([
    ['theirs'],
    ['c1'],
    ['theirs/review/c1'],
  ]);
  expect(ids(goingRecords(mine, outcome))).toEqual([
    ['mine'],
    ['c1'],
    ['mine/create-client', 'mine/review/c1'],
  ]);
});
