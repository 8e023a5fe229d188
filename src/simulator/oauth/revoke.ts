import type { World } from '../world.ts';
import { oauthRefusal } from './oauth-error.ts';

/**
 * Ends the connection that a token stands for: 204, or 404 for a token that opens nothing. The
 * grant goes with it, so the user no longer counts [doc]; open streams notice by themselves.
 */
export async function revoke(request: Request, token: string, world: World): Promise<Response> {
  if (request.method !== 'DELETE') return oauthRefusal({ rule: 'oauth/wrong-method' }, world);
  const isEnded = await world.change(async (records) => {
    const grant = await records.grantByToken(token);
    if (grant === undefined) return false;
    await records.removeGrant(grant.id);
    return true;
  });
  if (!isEnded) return oauthRefusal({ rule: 'revoke/unknown-token' }, world);
  return new Response(null, { status: 204 });
}
