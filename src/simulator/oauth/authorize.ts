import type { Client } from '../../domain/client.ts';
import { companyNameOf } from '../../domain/consent-room.ts';
import type { ConsentRequest } from '../../domain/consent-request.ts';
import type { FailuresOn } from '../../domain/failure-catalog.ts';
import { chooseRedirectUri } from '../../domain/redirect-uri-choice.ts';
import { isQuotaFull } from '../../domain/quota.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { World, WorldReads, WorldWrites } from '../world.ts';
import { forgetOld } from './forget-old.ts';
import { oauthRefusal, type OauthRefusal } from './oauth-error.ts';

/** The consent screen, as seen from the authorization URL (rulings: consent and redirects). */
const CONSENT_SCREEN = '../../#/consent/';

/**
 * Answers an authorization URL that was opened: 303 to the consent screen, or one of the documented
 * errors. Parameters: `client_id`, `state`, and `redirect_uri` where a client has several; an empty
 * one counts as absent, an unknown one is left alone (RFC 6749 3.1).
 */
export async function authorize(
  request: Request,
  world: World,
  failures: FailuresOn,
): Promise<Response> {
  if (request.method !== 'GET') return oauthRefusal({ rule: 'oauth/wrong-method' }, world);
  const { searchParams } = new URL(request.url);
  const asked = await world.change((records) => askConsent(records, searchParams, world, failures));
  if (!asked.ok) return oauthRefusal(asked.error, world);
  const location = CONSENT_SCREEN + encodeURIComponent(asked.value.id);
  return new Response(null, { status: 303, headers: { location } });
}

async function askConsent(
  records: WorldWrites,
  parameters: URLSearchParams,
  world: World,
  failures: FailuresOn,
): Promise<Result<ConsentRequest, OauthRefusal>> {
  const [clientId, state, asked] = ['client_id', 'state', 'redirect_uri'].map(
    (name) => parameters.get(name) ?? '',
  ) as [string, string, string];
  const client = clientId === '' ? undefined : await records.client(clientId);
  if (clientId === '' || state === '') {
    const missing = Object.entries({ client_id: clientId, state }).filter(([, value]) => !value);
    // A page for PIN clients, JSON for web clients [doc]; of a client that is not known, a
    // redirect URI is the only sign (ours).
    const isWeb = (client?.redirectUris.length ?? 0) > 0 || asked !== '';
    if (!isWeb) return err({ rule: 'authorize/missing-parameters-page' });
    const names = missing.map(([name]) => name).join(', ');
    return err({ rule: 'authorize/missing-parameters', values: { PARAM_NAME: names } });
  }
  if (client === undefined) return err({ rule: 'authorize/unknown-client' });
  const redirectUri = chooseRedirectUri(client, asked === '' ? null : asked);
  if (redirectUri === undefined) return err({ rule: 'authorize/unknown-redirect-uri' });
  const refusal = await refuseEverybody(records, client, failures.has('over-quota'));
  if (refusal !== null) return err(refusal);
  const now = world.now();
  const id = world.random.uuid();
  const consent = { id, clientId, state, redirectUri, askedAt: now, answer: null };
  await Promise.all([records.putConsent(consent), forgetOld(records, world)]);
  return ok(consent);
}

/**
 * Over quota. Nobody is signed in here, so the page comes up as long as one of the home users may
 * still accept; who may not is refused at ACCEPT. `isSwitchedOn`: as if there were none.
 */
async function refuseEverybody(
  records: WorldReads,
  client: Client,
  isSwitchedOn: boolean,
): Promise<OauthRefusal | null> {
  if (!isSwitchedOn && (await mayAnyoneAccept(records, client))) return null;
  const company = companyNameOf(client, await records.developer(client.ownerId));
  return { rule: 'authorize/over-quota', values: { 'COMPANY NAME': company } };
}

async function mayAnyoneAccept(records: WorldReads, client: Client): Promise<boolean> {
  const used = await records.grantCount(client.id);
  if (!isQuotaFull(used, client.userLimit)) return true;
  for (const user of await records.homeUsers()) {
    if ((await records.grantOf(client.id, user.id)) !== undefined) return true;
  }
  return false;
}
