import type { Client } from '../../domain/client.ts';
import { CONSENT_KEPT, type ConsentRequest } from '../../domain/consent-request.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { chooseRedirectUri } from '../../domain/redirect-uri-choice.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { WorldReads } from '../world.ts';

/**
 * A consent request that waits for its answer, with its client. Problems: `consent/not-found`,
 * `consent/answered`, `consent/redirect-changed`.
 */
export async function waitingConsent(
  records: WorldReads,
  id: string,
  now: number,
): Promise<Result<{ consent: ConsentRequest; client: Client }, Problem>> {
  const consent = await records.consent(id);
  const client = consent === undefined ? undefined : await records.client(consent.clientId);
  if (consent === undefined || client === undefined || now >= consent.askedAt + CONSENT_KEPT) {
    return err(problem('consent/not-found', {}));
  }
  if (consent.answer !== null) return err(problem('consent/answered', {}));
  if (chooseRedirectUri(client, consent.redirectUri) !== consent.redirectUri) {
    return err(problem('consent/redirect-changed', { client: client.name }));
  }
  return ok({ consent, client });
}
