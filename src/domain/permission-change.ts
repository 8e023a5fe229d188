import type { PermissionChange } from './client-version.ts';
import type { ChosenPermission } from './permission.ts';

export type PermissionChangeKind = 'added' | 'removed' | 'access' | 'version';

/**
 * What differs between two sets of permissions: first in the order of the new ones, then what is
 * gone. A permission at another version counts, with the same access or not.
 */
export function permissionChanges(
  before: readonly ChosenPermission[],
  after: readonly ChosenPermission[],
): PermissionChange[] {
  const pairs = [
    ...after.map((to) => ({ from: find(before, to.permission), to })),
    ...before
      .filter(({ permission }) => find(after, permission) === null)
      .map((from) => ({ from, to: null })),
  ];
  return pairs
    .filter(({ from, to }) => from?.access !== to?.access || from?.version !== to?.version)
    .map(({ from, to }) => ({
      permission: (to ?? from).permission,
      from: withoutId(from),
      to: withoutId(to),
    }));
}

/** What kind of change it is: `version` means new fields for the access that stays. */
export function kindOfChange({ from, to }: PermissionChange): PermissionChangeKind {
  if (from === null) return 'added';
  if (to === null) return 'removed';
  return from.access === to.access ? 'version' : 'access';
}

function find(permissions: readonly ChosenPermission[], id: string): ChosenPermission | null {
  return permissions.find(({ permission }) => permission === id) ?? null;
}

function withoutId(chosen: ChosenPermission | null): PermissionChange['to'] {
  return chosen === null ? null : { access: chosen.access, version: chosen.version };
}
