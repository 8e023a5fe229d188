import type { ConsentRequest } from '../domain/consent-request.ts';
import type { Workspace } from '../storage/workspace.ts';

/** A request for consent, or null. */
export async function findConsent(
  { database }: Workspace,
  consentId: string,
): Promise<ConsentRequest | null> {
  return (await database.consents.get(consentId)) ?? null;
}
