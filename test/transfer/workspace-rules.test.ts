import { it } from 'vitest';
import { LIMITS } from '../../src/domain/limits.ts';
import { DAY } from '../../src/shared/clock.ts';
import type { WorkspaceFacts } from '../../src/transfer/document.ts';
import { workspaceBreach } from '../../src/transfer/workspace-rules.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

const facts: WorkspaceFacts = {
  name: '',
  instructions: 'Make a client\nand submit it.',
  clockOffset: DAY,
  currentDeveloperId: null,
  reviewByHand: false,
};

it.each<BreachCase<WorkspaceFacts>>([
  [{ name: 'a\nb' }, 'text/control-character', 'name'],
  [{ name: 'x'.repeat(LIMITS.workspaceName + 1) }, 'text/too-long', 'name'],
  [{ instructions: 'x'.repeat(LIMITS.instructions + 1) }, 'text/too-long', 'instructions'],
  [{ clockOffset: -1 }, 'record/bad-number', 'clockOffset'],
  [{ clockOffset: DAY * 10_000 }, 'clock/too-far', 'clockOffset'],
])('%j breaks %s at %s', (...one) => {
  expectBreach(workspaceBreach, facts, one);
});
