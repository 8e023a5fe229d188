import type { Developer } from '../../../domain/developer.ts';
import { checkEmail } from '../../../domain/email.ts';
import { problem, type Problem } from '../../../domain/problem.ts';

/**
 * The problems of a typed address, also against the other developers as far as they are known:
 * the transaction that writes has the last word.
 */
export function checkAddress(typed: string, others: readonly Developer[]): Problem[] {
  const email = checkEmail(typed);
  if (!email.ok) return [email.error];
  const holder = others.find(({ emailKey }) => emailKey === email.value.key);
  if (holder === undefined) return [];
  return [problem('email/taken', { email: holder.email }, { field: 'email' })];
}
