import type { AuthorizationAsk } from './authorization-link.ts';
import type { Client } from './client.ts';
import type { FailuresOn } from './failure-catalog.ts';
import { mistakenRedirectUri, type RedirectSlip } from './mistaken-redirect-uri.ts';

const SLIPS: readonly RedirectSlip[] = ['slash', 'port', 'scheme', 'case'];

/** What the product puts into its link, with the mistakes in it that are switched on. */
export function productLink(
  { id, redirectUris }: Pick<Client, 'id' | 'redirectUris'>,
  { state, redirectUri }: Pick<AuthorizationAsk, 'state' | 'redirectUri'>,
  failures: FailuresOn,
): AuthorizationAsk {
  const slip = SLIPS.find((one) => failures.has(`redirect-${one}`));
  const mistaken = slip === undefined ? null : mistakenRedirectUri(slip, redirectUris);
  return {
    clientId: id,
    state: failures.has('state-left-out') ? null : state,
    redirectUri: mistaken ?? redirectUri,
  };
}
