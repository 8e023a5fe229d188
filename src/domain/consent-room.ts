import type { Client } from './client.ts';
import type { Developer } from './developer.ts';
import { problem, type Problem } from './problem.ts';
import { isQuotaFull } from './quota.ts';

/** Who asks, as users are told: the company, or the client where no company is named (rulings). */
export function companyNameOf(
  client: Pick<Client, 'name'>,
  developer: Pick<Developer, 'companyName'> | undefined,
): string {
  const company = developer?.companyName.trim() ?? '';
  return company === '' ? client.name : company;
}

/**
 * Refuses a user whom the quota leaves no room for. Who has authorized the client before may do so
 * again: that counts nobody anew [doc: existing users carry on].
 */
export function checkConsentRoom(
  client: Pick<Client, 'userLimit'>,
  used: number,
  isKnown: boolean,
  company: string,
): Problem | null {
  if (isKnown || !isQuotaFull(used, client.userLimit)) return null;
  return problem('consent/over-quota', { company });
}
