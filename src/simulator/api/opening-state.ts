import { findAccess } from '../../domain/permission-catalog.ts';
import type { Access, ChosenPermission } from '../../domain/permission.ts';
import { effectivePermissions } from '../../domain/effective-permissions.ts';
import { isOpen, type Opening } from './opening.ts';

/**
 * Whether a permission opens something for a token, and if it does not, who has to act: the user,
 * by accepting what the client has now; or the developer, by choosing the permission, or a newer
 * version of it.
 */
export type OpeningVerdict = 'open' | 'unaccepted' | 'outdated' | 'unchosen';

/** One of the permissions that open a field, and how a token stands to it. */
export interface OpeningState {
  readonly permission: string;
  /** The accesses that do, of those that a client can choose. */
  readonly accesses: readonly Access[];
  /** From which version of the permission on. */
  readonly from: number;
  /** What the client has of it now; null for nothing. */
  readonly chosen: ChosenPermission | null;
  /** What the user accepted of it; null for nothing, and while nobody was asked. */
  readonly accepted: ChosenPermission | null;
  readonly verdict: OpeningVerdict;
}

/** Whose permissions are looked at. */
export interface Holding {
  /** What the client has now. */
  readonly chosen: readonly ChosenPermission[];
  /** What the user of the token accepted; null without a token: as if all of it had been. */
  readonly accepted: readonly ChosenPermission[] | null;
}

/** What a token may do, or without one what it would (see effective-permissions). */
export function heldPermissions({ chosen, accepted }: Holding): readonly ChosenPermission[] {
  return accepted === null ? chosen : effectivePermissions(accepted, chosen);
}

/** How a token stands to each permission that opens a field; those that do open it come first. */
export function openingStates(openings: readonly Opening[], holding: Holding): OpeningState[] {
  const held = heldPermissions(holding);
  const states = openings.map((opening) => {
    const of = (permissions: readonly ChosenPermission[] | null): ChosenPermission | null =>
      permissions?.find(({ permission }) => permission === opening.permission) ?? null;
    const { permission, from } = opening;
    const accesses = opening.accesses.filter((one) => findAccess(permission, one) !== undefined);
    const chosen = of(holding.chosen);
    const verdict = verdictOf(opening, held, chosen);
    return { permission, accesses, from, chosen, accepted: of(holding.accepted), verdict };
  });
  return openFirst(states);
}

/** Those that open something ahead of the others. */
export function openFirst(states: readonly OpeningState[]): OpeningState[] {
  const isOpening = ({ verdict }: OpeningState): boolean => verdict === 'open';
  return [...states.filter(isOpening), ...states.filter((state) => !isOpening(state))];
}

function verdictOf(
  opening: Opening,
  held: readonly ChosenPermission[],
  chosen: ChosenPermission | null,
): OpeningVerdict {
  if (isOpen([opening], held)) return 'open';
  if (chosen === null || !opening.accesses.includes(chosen.access)) return 'unchosen';
  return chosen.version < opening.from ? 'outdated' : 'unaccepted';
}
