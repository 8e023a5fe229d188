import { effectivePermissions } from '../../domain/effective-permissions.ts';
import type { FailuresOn } from '../../domain/failure-catalog.ts';
import { withHomeFailures } from '../../domain/home/home-failures.ts';
import { permissionsUnder } from '../../domain/permission-failures.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { WorldReads } from '../world.ts';
import type { ApiRefusal } from './api-error.ts';
import type { View } from './readable-tree.ts';

/**
 * The token that a request carries: in the header, whatever the case of `Bearer`, or as `auth` in
 * the address, which is accepted but discouraged [doc]. The header counts first (ours).
 */
export function tokenOf(request: Request): string | null {
  const header = request.headers.get('authorization');
  const bearer = /^Bearer +(?<token>\S+)\s*$/iu.exec(header ?? '')?.groups?.token;
  const token = bearer ?? new URL(request.url).searchParams.get('auth');
  return token === '' ? null : token;
}

/**
 * Where a request stands: by the world's clock (ms), below the address of `…/sandbox/`, under the
 * failures that are switched on.
 */
interface Place {
  readonly now: number;
  readonly base: string;
  readonly failures: FailuresOn;
}

/**
 * What a token shows: the homes that its user owns [doc: only owners can connect them], through
 * what the user accepted and the client still has. Refuses a missing token and one that is unknown,
 * revoked, replaced, or of a client that is gone.
 */
export async function connect(
  records: WorldReads,
  token: string | null,
  { now, base, failures }: Place,
): Promise<Result<View & { readonly clientId: string }, ApiRefusal>> {
  if (token === null) return err({ rule: 'api/no-token' });
  const grant = await records.grantByToken(token);
  if (grant === undefined) return err({ rule: 'api/unknown-token' });
  const { clientId, userId, acceptedVersion } = grant;
  const [client, stored] = await Promise.all([
    records.client(clientId),
    records.structuresOf(userId),
  ]);
  if (client === undefined) return err({ rule: 'api/unknown-token' });
  const held = effectivePermissions(grant.permissions, client.permissions);
  const permissions = permissionsUnder(failures, held);
  const structures = stored.map((structure) => withHomeFailures(structure, failures));
  return ok({ token, clientId, userId, acceptedVersion, permissions, structures, now, base });
}
