import type { PermissionChange } from './client-version.ts';
import { kindOfChange, permissionChanges } from './permission-change.ts';
import { choosePermissions } from './permission-choice.ts';
import type { ChosenPermission } from './permission.ts';
import type { RuleSource } from './problems/problem-entry.ts';

/** What an update of the permissions amounts to. */
export type RiseReason = 'access' | 'texts' | 'unchanged';

/** The decision table: by how much the version rises, and whether users are asked again. */
export const RISES: Readonly<
  Record<
    RiseReason,
    { readonly raise: 0 | 1; readonly notice: boolean; readonly source: RuleSource }
  >
> = {
  /** Something was added or removed, or has another access [doc]. */
  access: { raise: 1, notice: true, source: 'doc' },
  /** Only texts differ: the version stays (ours; that nobody is asked again was seen). */
  texts: { raise: 0, notice: false, source: 'ours' },
  /** Nothing differs: opens fields that permissions have gained meanwhile [doc]. */
  unchanged: { raise: 1, notice: false, source: 'doc' },
};

/** What an update will do to a client. */
export interface VersionRise {
  readonly reason: RiseReason;
  /** The version the client has afterwards. */
  readonly version: number;
  /** Whether its users are told and asked to re-authorize. */
  readonly notice: boolean;
  readonly permissions: readonly ChosenPermission[];
  readonly changes: readonly PermissionChange[];
}

/** What an update starts from: a client's version and its permissions. */
export interface Versioned {
  readonly version: number;
  readonly permissions: readonly ChosenPermission[];
}

/**
 * What happens when a client's permissions become `choices`, which must be known ones. A raise
 * takes every permission to its latest version [doc]; without one they stay as they are, because
 * fields may not open unseen.
 */
export function versionRise(
  before: Versioned,
  choices: readonly { readonly permission: string; readonly access: string }[],
  textsDiffer: boolean,
): VersionRise {
  const latest = choosePermissions(choices);
  const changes = permissionChanges(before.permissions, latest);
  const isAccess = changes.some((change) => kindOfChange(change) !== 'version');
  const reason = isAccess ? 'access' : textsDiffer ? 'texts' : 'unchanged';
  const { raise, notice } = RISES[reason];
  return {
    reason,
    version: before.version + raise,
    notice,
    permissions: raise === 0 ? before.permissions : latest,
    changes: raise === 0 ? [] : changes,
  };
}
