import { choiceOf } from '../../transfer/import-outcome.ts';
import type { ImportChoices, ImportPlan } from '../../transfer/import-plan.ts';
import type { Applied } from './import-tasks.ts';

/** How many items come, take the place of present ones, and stay out; a renamed one comes. */
export function countChoices(
  { items }: ImportPlan,
  choices: ImportChoices,
): Pick<Applied, 'added' | 'replaced' | 'kept'> {
  const counts = { added: 0, replaced: 0, kept: 0 };
  for (const item of items) {
    const choice = choiceOf(item, choices);
    if (choice === 'replace') counts.replaced += 1;
    else if (choice === 'keep') counts.kept += 1;
    else counts.added += 1;
  }
  return counts;
}
