import { describe, expect, it } from 'vitest';
import { indexContents } from '../../src/transfer/document-index.ts';
import {
  choiceOf,
  clientsAfter,
  developersAfter,
  outcomeOf,
} from '../../src/transfer/import-outcome.ts';
import type { ImportChoices } from '../../src/transfer/import-plan.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { planItem } from '../builders/import-plan.ts';
import { readOf } from './support/worlds.ts';

describe('the choice for an item', () => {
  const item = planItem('c1', { choices: ['keep', 'replace'] });
  it.each<[string, ImportChoices, string]>([
    ['is what was chosen', { [item.id]: 'replace' }, 'replace'],
    ['is what was suggested', {}, 'keep'],
    ['is none that was not offered', { [item.id]: 'add' }, 'keep'],
  ])('%s', (_what, made, expected) => {
    expect(choiceOf(item, made)).toBe(expected);
  });
});

const named = (id: string, name: string, ownerId: string) =>
  client({ id, name, nameKey: name, ownerId });

/** Both sides have a developer of one address, and clients of which two have one name. */
function after(choices: ImportChoices) {
  const read = readOf(
    contentsOf({
      developers: [developer({ id: 'theirs' })],
      clients: [named('t1', 'feeder', 'theirs')],
    }),
  );
  const existing = contentsOf({
    developers: [developer({ id: 'mine' })],
    clients: [named('m1', 'feeder', 'mine'), named('m2', 'perch', 'mine')],
  });
  const [theirs, mine] = [indexContents(read.contents), indexContents(existing)];
  const outcome = outcomeOf(theirs, mine, planImport(read, existing), choices);
  return {
    developers: [...developersAfter(mine, outcome).keys()],
    clients: [...clientsAfter(mine, outcome).values()].map(
      ({ id, name, ownerId }) => `${id} ${name} of ${ownerId}`,
    ),
  };
}

describe('what comes of a clash', () => {
  it.each<[string, ImportChoices, string[], string[]]>([
    [
      'as suggested: both stay, side by side, with who has the address',
      {},
      ['mine'],
      ['m1 feeder of mine', 'm2 perch of mine', 't1 feeder (2) of mine'],
    ],
    [
      'everything kept',
      { 'client:t1': 'keep' },
      ['mine'],
      ['m1 feeder of mine', 'm2 perch of mine'],
    ],
    [
      'everything replaced: what is not in the way moves to the new developer',
      { 'developer:theirs': 'replace', 'client:t1': 'replace' },
      ['theirs'],
      ['m2 perch of theirs', 't1 feeder of theirs'],
    ],
    [
      'the client replaced, the developer kept',
      { 'client:t1': 'replace' },
      ['mine'],
      ['m2 perch of mine', 't1 feeder of mine'],
    ],
  ])('%s', (_what, choices, developers, clients) => {
    expect(after(choices)).toEqual({ developers, clients });
  });
});
