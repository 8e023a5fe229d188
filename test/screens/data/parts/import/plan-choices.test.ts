import { describe, expect, it } from 'vitest';
import { countChoices } from '../../../../../src/actions/import/count-choices.ts';
import {
  choiceOf,
  choicesLeft,
  chooseForAll,
} from '../../../../../src/screens/data/parts/import/plan-choices.ts';
import { importPlan, planItem } from '../../../../builders/import-plan.ts';

const ITEMS = [
  planItem('new'),
  planItem('same', { state: 'same', choices: ['keep', 'replace'] }),
  planItem('changed', { state: 'different', choices: ['keep', 'replace'] }),
  planItem('clash', { state: 'clash', choices: ['rename', 'keep'] }),
];

describe('choices of a plan', () => {
  it('are what was chosen, else what is suggested', () => {
    expect(choiceOf(ITEMS[2]!, {})).toBe('keep');
    expect(choiceOf(ITEMS[2]!, { 'client:changed': 'replace' })).toBe('replace');
    expect(choiceOf(planItem('x', { choices: [] }), {})).toBe('keep');
  });

  it.each([
    ['theirs', { added: 2, replaced: 1, kept: 1 }],
    ['mine', { added: 1, replaced: 0, kept: 3 }],
    ['suggested', { added: 2, replaced: 0, kept: 2 }],
  ] as const)('can be made for all: %s', (whose, tally) => {
    expect(countChoices(importPlan(ITEMS), chooseForAll(ITEMS, whose))).toEqual(tally);
  });

  it('choose nothing that an item does not offer', () => {
    const stuck = [planItem('x', { state: 'clash', choices: ['keep'] })];
    expect(chooseForAll(stuck, 'theirs')).toEqual({});
  });

  it('stay with a new plan as far as it offers them', () => {
    const before = { 'client:new': 'keep', 'client:clash': 'add', 'client:gone': 'add' } as const;
    expect(choicesLeft(ITEMS, before)).toEqual({ 'client:new': 'keep' });
  });
});
