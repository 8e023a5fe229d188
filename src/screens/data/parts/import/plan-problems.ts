import type { Coded } from '../../../../i18n/problem-message.ts';

/** Those problems that belong to an item, by its id. */
export function problemsOf(problems: readonly Coded[], itemId: string): readonly Coded[] {
  return problems.filter(({ field }) => field === itemId);
}
