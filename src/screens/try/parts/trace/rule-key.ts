import { ruleOrigin } from '../../../../actions/try/rule-origin.ts';

/** Under which name the catalogue has the words of a rule: one it does not know is `other`. */
export function ruleKey(rule: string): string {
  return ruleOrigin(rule) === null ? 'other' : rule;
}
