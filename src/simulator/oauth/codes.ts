import {
  isCodeExpired,
  newCode,
  storedCode,
  type AuthorizationCode,
} from '../../domain/authorization-code.ts';
import type { Client } from '../../domain/client.ts';
import type { ConsentRequest } from '../../domain/consent-request.ts';
import type { FailuresOn } from '../../domain/failure-catalog.ts';
import type { Grant } from '../../domain/grant.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { World, WorldReads, WorldWrites } from '../world.ts';
import type { OauthRefusal } from './oauth-error.ts';

/** Issues the code for a consent: a PIN when there is nowhere to send it. */
export async function issueCode(
  records: WorldWrites,
  { redirectUri }: Pick<ConsentRequest, 'redirectUri'>,
  grant: Grant,
  world: Pick<World, 'now' | 'random'>,
): Promise<AuthorizationCode> {
  const kind = redirectUri === null ? 'pin' : 'web';
  const code: AuthorizationCode = {
    code: await unusedCode(records, () => newCode(kind, world.random)),
    kind,
    clientId: grant.clientId,
    userId: grant.userId,
    redirectUri,
    acceptedVersion: grant.acceptedVersion,
    permissions: grant.permissions,
    issuedAt: world.now(),
    usedAt: null,
    grantId: grant.id,
    token: null,
  };
  await records.putCode(code);
  return code;
}

async function unusedCode(records: WorldReads, draw: () => string): Promise<string> {
  for (;;) {
    const code = draw();
    if ((await records.code(code)) === undefined) return code;
  }
}

/**
 * The code that a client sent, with the grant it stands for. Refuses one that is unknown, of
 * another client, used, without its consent, or too old. A second use also ends the token of the
 * first (ours, RFC 6749 4.1.2).
 */
export async function redeemableCode(
  records: WorldWrites,
  sent: string,
  client: Client,
  { now, failures }: { readonly now: number; readonly failures: FailuresOn },
): Promise<Result<{ code: AuthorizationCode; grant: Grant }, OauthRefusal>> {
  const code = await records.code(storedCode(sent));
  if (code === undefined) return err({ rule: 'token/unknown-code' });
  const isOfAnother = code.clientId !== client.id || failures.has('code-of-another-client');
  if (isOfAnother) return err({ rule: 'token/code-of-another-client' });
  const grant = await records.grantOf(client.id, code.userId);
  if (code.usedAt !== null) {
    if (grant !== undefined && grant.token !== null && grant.token === code.token) {
      await records.putGrant({ ...grant, token: null });
    }
    return err({ rule: 'token/used-code' });
  }
  if (grant?.id !== code.grantId) return err({ rule: 'token/consent-withdrawn' });
  const isExpired = isCodeExpired(code, now) || failures.has('code-expired');
  if (isExpired) return err({ rule: 'token/expired-code' });
  return ok({ code, grant });
}
