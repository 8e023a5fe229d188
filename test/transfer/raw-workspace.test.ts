import { expect, it } from 'vitest';
import { factsOf } from '../../src/transfer/raw-workspace.ts';
import type { SetAside } from '../../src/transfer/set-aside.ts';
import { soundTables } from '../builders/sound-records.ts';

const untouched = {
  name: '',
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};

function facts(meta: readonly unknown[]) {
  const aside: SetAside = { first: [], count: 0 };
  return { facts: factsOf(meta, soundTables(), aside), aside: aside.count };
}

it('takes what the meta table says', () => {
  const meta = [
    { key: 'instructions', value: 'Make a client.' },
    { key: 'clockOffset', value: 5 },
    { key: 'currentDeveloperId', value: 'owner' },
    { key: 'reviewByHand', value: 'yes' },
    { key: 'changeCount', value: 12 },
  ];
  expect(facts(meta)).toEqual({
    facts: {
      ...untouched,
      instructions: 'Make a client.',
      clockOffset: 5,
      currentDeveloperId: 'owner',
      reviewByHand: true,
    },
    aside: 0,
  });
});

it('does without what is missing or makes no sense', () => {
  expect(facts([])).toEqual({ facts: untouched, aside: 0 });
  const meta = [
    null,
    { key: 'instructions', value: 'x'.repeat(100_000) },
    { key: 'clockOffset', value: -5 },
    { key: 'currentDeveloperId', value: 'nobody' },
    { key: 'reviewByHand', value: true },
  ];
  expect(facts(meta)).toEqual({ facts: untouched, aside: 2 });
});
