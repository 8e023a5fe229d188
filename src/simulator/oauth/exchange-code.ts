import { newAccessToken } from '../../domain/credentials.ts';
import type { FailuresOn } from '../../domain/failure-catalog.ts';
import { chooseRedirectUri } from '../../domain/redirect-uri-choice.ts';
import type { SimulatorSettings } from '../../domain/simulator-settings.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { World, WorldWrites } from '../world.ts';
import { redeemableCode } from './codes.ts';
import { oauthRefusal, type OauthRefusal } from './oauth-error.ts';
import { missingParameters, readTokenRequest, type TokenRequest } from './token-request.ts';

/** Ten years in seconds, as tokens had it: they do not expire, and there is no refreshing [doc]. */
const EXPIRES_IN = 315_360_000;

/**
 * Answers a token request: exchanges a code for a token, once. The new token takes the place of the
 * user's former one of that client [forum]. Two members, as it was; the setting `addTokenType` adds
 * a third for strict libraries, which is not historic.
 */
export async function exchangeCode(
  request: Request,
  world: World,
  { addTokenType }: Pick<SimulatorSettings, 'addTokenType'>,
  failures: FailuresOn,
): Promise<Response> {
  if (request.method !== 'POST') return oauthRefusal({ rule: 'oauth/wrong-method' }, world);
  const sent = await readTokenRequest(request);
  if (failures.has('unavailable')) return oauthRefusal({ rule: 'token/unavailable' }, world);
  const exchanged = await world.change((records) => exchange(records, sent, world, failures));
  if (!exchanged.ok) return oauthRefusal(exchanged.error, world);
  const token = { access_token: exchanged.value, expires_in: EXPIRES_IN };
  return Response.json(addTokenType ? { ...token, token_type: 'bearer' } : token);
}

/** The order of the checks is ours; none is on record. */
async function exchange(
  records: WorldWrites,
  sent: TokenRequest,
  world: World,
  failures: FailuresOn,
): Promise<Result<string, OauthRefusal>> {
  const missing = missingParameters(sent);
  if (missing.length > 0) {
    return err({ rule: 'token/missing-parameters', values: { PARAM_NAME: missing.join(', ') } });
  }
  const client = await records.client(sent.client_id);
  if (client === undefined) return err({ rule: 'token/unknown-client' });
  if (client.secret !== sent.client_secret) return err({ rule: 'token/wrong-secret' });
  if (sent.grant_type !== 'authorization_code')
    return err({ rule: 'token/unsupported-grant-type' });
  const found = await redeemableCode(records, sent.code, client, {
    now: world.now(),
    failures,
  });
  if (!found.ok) return found;
  if (sent.redirect_uri !== '' && chooseRedirectUri(client, sent.redirect_uri) === undefined) {
    return err({ rule: 'token/unknown-redirect-uri' });
  }
  const { code, grant } = found.value;
  const token = newAccessToken(world.random);
  await Promise.all([
    records.putGrant({ ...grant, token }),
    records.putCode({ ...code, usedAt: world.now(), token }),
  ]);
  return ok(token);
}
