import { API_ERRORS } from '../../simulator/api/api-errors.ts';
import { OAUTH_ERRORS } from '../../simulator/oauth/oauth-error.ts';

/** Where a rule comes from: the documentation, people who met it, or us. */
export type RuleOrigin = 'doc' | 'forum' | 'ours';

const ORIGINS = new Map<string, RuleOrigin>(
  Object.entries({ ...OAUTH_ERRORS, ...API_ERRORS }).map(([rule, { source }]) => [rule, source]),
);

/** Where a rule of the simulator comes from; null for one that is in none of its tables of errors. */
export function ruleOrigin(rule: string): RuleOrigin | null {
  return ORIGINS.get(rule) ?? null;
}
