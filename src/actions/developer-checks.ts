import { PROFILE_FIELDS, type DeveloperInput, type ProfileField } from '../domain/developer.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { Workspace } from '../storage/workspace.ts';

/**
 * Refuses an address that another developer of the workspace has; `key` is its comparable form.
 * Runs inside the transaction that writes. `exceptId` is the developer being changed.
 */
export async function checkAddressIsFree(
  { database }: Workspace,
  key: string,
  exceptId?: string,
): Promise<Problem | null> {
  const holder = await database.developers.where('emailKey').equals(key).first();
  if (holder === undefined || holder.id === exceptId) return null;
  return addressTaken(holder.email);
}

/** The refusal of an address that another developer has. */
export function addressTaken(email: string): Problem {
  return problem('email/taken', { email }, { field: 'email' });
}

/** The profile's fields of a form and nothing else: any text is fine [seed]. */
export function profileOf(input: DeveloperInput): Record<ProfileField, string> {
  const fields = PROFILE_FIELDS.map((name) => [name, input[name].trim()] as const);
  return Object.fromEntries(fields) as Record<ProfileField, string>;
}
