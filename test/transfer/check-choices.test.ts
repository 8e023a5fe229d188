import { expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { checkChoices } from '../../src/transfer/check-choices.ts';
import type { ImportChoices } from '../../src/transfer/import-plan.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { readOf } from './support/worlds.ts';

const one = (id: string, email = id): Developer => developer({ id, email, emailKey: email });
const named = (id: string, name: string, ownerId = 'ada'): Client =>
  client({ id, name, nameKey: name, ownerId });
const many = (count: number, from = 0): Client[] =>
  Array.from({ length: count }, (_, at) => named(`c${at + from}`, `n${at + from}`));

interface Side {
  readonly developers: readonly Developer[];
  readonly clients?: readonly Client[];
}

const swapped: [Side, Side] = [
  { developers: [one('ada')], clients: [named('c1', 'x'), named('c2', 'y')] },
  { developers: [one('ada')], clients: [named('c1', 'y'), named('c2', 'x')] },
];

it.each<[string, Side, Side, ImportChoices, unknown[]]>([
  ['nothing', { developers: [one('ada')], clients: many(10) }, { developers: [] }, {}, []],
  [
    'an eleventh client',
    { developers: [one('ada')], clients: many(6) },
    { developers: [one('ada')], clients: many(5, 20) },
    {},
    [['import/limit', 'developer:ada', { email: 'ada', count: 11, limit: 10 }]],
  ],
  [
    'an eleventh client of who has the address',
    { developers: [one('ada', 'a')], clients: many(6) },
    { developers: [one('bob', 'a')], clients: many(5, 20).map((c) => ({ ...c, ownerId: 'bob' })) },
    {},
    [['import/limit', 'developer:ada', { email: 'a', count: 11, limit: 10 }]],
  ],
  [
    'an eleventh client of who takes the place of another',
    { developers: [one('ada', 'a')], clients: many(6) },
    { developers: [one('bob', 'a')], clients: many(5, 20).map((c) => ({ ...c, ownerId: 'bob' })) },
    { 'developer:ada': 'replace' },
    [['import/limit', 'developer:ada', { email: 'a', count: 11, limit: 10 }]],
  ],
  [
    'two names that change hands',
    ...swapped,
    { 'client:c1': 'replace', 'client:c2': 'replace' },
    [],
  ],
  [
    'a name that one keeps and the other takes',
    ...swapped,
    { 'client:c1': 'replace', 'client:c2': 'keep' },
    [['import/name', 'client:c1', { name: 'x' }]],
  ],
  ['a free name', ...swapped, { 'client:c1': 'rename', 'client:c2': 'keep' }, []],
  [
    'an address that one keeps and the other takes',
    { developers: [one('ada', 'x'), one('bob', 'y')] },
    { developers: [one('ada', 'y'), one('bob', 'x')] },
    { 'developer:ada': 'replace', 'developer:bob': 'keep' },
    [['import/address', 'developer:ada', { email: 'x' }]],
  ],
  [
    'a client without its developer',
    { developers: [one('ada')], clients: many(1) },
    { developers: [] },
    { 'developer:ada': 'keep' },
    [['import/no-owner', 'client:c0', { name: 'n0' }]],
  ],
])('against %s', (_what, theirs, mine, choices, expected) => {
  const read = readOf(contentsOf(theirs));
  const existing = contentsOf(mine);
  const found = checkChoices(read, existing, planImport(read, existing), choices);
  expect(found.map(({ code, field, values }) => [code, field, values])).toEqual(expected);
});
