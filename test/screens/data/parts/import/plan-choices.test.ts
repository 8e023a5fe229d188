import { describe, expect, it } from 'vitest';
import { countChoices } from '../../../../../src/actions/import/count-choices.ts';
import {
  choiceOf,
  choicesLeft,
  chooseForAll,
  withChoice,
} from '../../../../../src/screens/data/parts/import/plan-choices.ts';
import { importPlan, planDeveloper, planItem } from '../../../../builders/import-plan.ts';

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

  it('leave out the clients of a new developer with it, and take them back with it', () => {
    const wren = planDeveloper('wren@example.com');
    const hers = planItem('hers', { owner: 'wren@example.com', state: 'clash' });
    const items = [...ITEMS, wren, hers];
    const without = withChoice(items, { 'client:new': 'keep' }, wren.id, 'keep');
    expect(without).toEqual({
      'client:new': 'keep',
      'developer:wren@example.com': 'keep',
      'client:hers': 'keep',
    });
    expect(withChoice(items, without, wren.id, 'add')).toEqual({
      'client:new': 'keep',
      'developer:wren@example.com': 'add',
    });
  });

  it('leave the clients of a known developer alone', () => {
    const known = planDeveloper('ada@example.com', { state: 'different' });
    expect(withChoice([...ITEMS, known], {}, known.id, 'keep')).toEqual({ [known.id]: 'keep' });
  });

  it('stay with a new plan as far as it offers them', () => {
    const before = { 'client:new': 'keep', 'client:clash': 'add', 'client:gone': 'add' } as const;
    expect(choicesLeft(ITEMS, before)).toEqual({ 'client:new': 'keep' });
  });
});
