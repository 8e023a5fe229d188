import type { Access, ChosenPermission } from '../../domain/permission.ts';

/** A permission that opens a field, with the accesses that do, from one of its versions on. */
export interface Opening {
  readonly permission: string;
  readonly accesses: readonly Access[];
  readonly from: number;
}

/** Opened by everybody who may read what the permission is about. */
export function reading(permission: string, from = 1): Opening {
  return { permission, accesses: ['read', 'read/write'], from };
}

/** Opened only by those who may change it. */
export function changing(permission: string, from = 1): Opening {
  return { permission, accesses: ['read/write', 'write'], from };
}

/** Whether permissions that a token holds are among those that open a field. */
export function isOpen(openings: readonly Opening[], held: readonly ChosenPermission[]): boolean {
  return openings.some(({ permission, accesses, from }) =>
    held.some(
      (one) =>
        one.permission === permission && accesses.includes(one.access) && one.version >= from,
    ),
  );
}
