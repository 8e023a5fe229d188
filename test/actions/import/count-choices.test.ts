import { expect, it } from 'vitest';
import { countChoices } from '../../../src/actions/import/count-choices.ts';
import { importPlan, planItem } from '../../builders/import-plan.ts';

it('counts what comes, what takes a place and what stays out, suggested or chosen', () => {
  const plan = importPlan([
    planItem('a'),
    planItem('b', { choices: ['replace', 'keep'] }),
    planItem('c', { choices: ['rename', 'keep'] }),
    planItem('d', { choices: ['keep', 'replace'] }),
    planItem('e'),
  ]);
  expect(countChoices(plan, { 'client:e': 'keep' })).toEqual({ added: 2, replaced: 1, kept: 2 });
});
