import type { Grant } from './grant.ts';
import type { Access, ChosenPermission } from './permission.ts';

const READS: readonly Access[] = ['read', 'read/write'];
const WRITES: readonly Access[] = ['write', 'read/write'];

/**
 * What a token may do: the intersection of what its user accepted and what the client has now, by
 * permission, access and version. Additions wait until the user re-authorizes; what was removed
 * ends at once (rulings: texts and versions). In the order of `present`.
 */
export function effectivePermissions(
  accepted: readonly ChosenPermission[],
  present: readonly ChosenPermission[],
): ChosenPermission[] {
  return present.flatMap((now) => {
    const then = accepted.find(({ permission }) => permission === now.permission);
    const access = then === undefined ? null : commonAccess(then.access, now.access);
    if (then === undefined || access === null) return [];
    const version = Math.min(then.version, now.version);
    return [{ permission: now.permission, access, version }];
  });
}

function commonAccess(one: Access, other: Access): Access | null {
  const both = (kinds: readonly Access[]) => kinds.includes(one) && kinds.includes(other);
  if (both(READS)) return both(WRITES) ? 'read/write' : 'read';
  return both(WRITES) ? 'write' : null;
}

/** Users with the same accepted version and the same permissions left. */
export interface AcceptedVersion {
  readonly version: number;
  readonly users: number;
  readonly permissions: readonly ChosenPermission[];
}

/** How many users have accepted which version, the newest first, and what their tokens may do. */
export function acceptedVersions(
  grants: readonly Pick<Grant, 'acceptedVersion' | 'permissions'>[],
  present: readonly ChosenPermission[],
): AcceptedVersion[] {
  const groups = new Map<string, AcceptedVersion>();
  for (const grant of grants) {
    const permissions = effectivePermissions(grant.permissions, present);
    const key = JSON.stringify([grant.acceptedVersion, permissions]);
    const users = (groups.get(key)?.users ?? 0) + 1;
    groups.set(key, { version: grant.acceptedVersion, users, permissions });
  }
  return [...groups.values()].sort(
    (one, other) => other.version - one.version || other.users - one.users,
  );
}

/**
 * A grant after a raise without notice: a user who was current stays so, and has the fields that
 * the permissions gained; one who was behind stays behind (rulings: texts and versions).
 */
export function grantAfterQuietRaise(
  grant: Grant,
  from: number,
  to: { readonly version: number; readonly permissions: readonly ChosenPermission[] },
): Grant {
  if (grant.acceptedVersion !== from) return grant;
  const permissions = grant.permissions.map(
    (held) =>
      to.permissions.find(
        ({ permission, access }) => permission === held.permission && access === held.access,
      ) ?? held,
  );
  return { ...grant, acceptedVersion: to.version, permissions };
}
