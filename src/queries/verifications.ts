import type { Verification } from '../domain/verification.ts';
import type { Workspace } from '../storage/workspace.ts';

/** The verification mailed last to a developer, or null. */
export async function latestVerification(
  { database }: Workspace,
  developerId: string,
): Promise<Verification | null> {
  const all = await database.verifications
    .where('developerId')
    .equals(developerId)
    .sortBy('sentAt');
  return all.find((one) => one.state === 'pending') ?? all.at(-1) ?? null;
}

/** The verification of a mailed link's token, or null. */
export async function findVerification(
  { database }: Workspace,
  token: string,
): Promise<Verification | null> {
  return (await database.verifications.get(token)) ?? null;
}
