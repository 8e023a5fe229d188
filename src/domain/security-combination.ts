import type { Access, ChosenPermission } from './permission.ts';

/** Security features work only with these three together [doc]. */
export const SECURITY_COMBINATION: readonly ChosenPermission[] = [
  { permission: 'security-state', access: 'read', version: 1 },
  { permission: 'structure', access: 'read/write', version: 1 },
  { permission: 'camera', access: 'read', version: 3 },
];

/**
 * Which of the three are missing, or held at an older version. A wider access contains the
 * narrower one; Camera + Images does not stand in for Camera, because the documentation names
 * Camera (our reading).
 */
export function missingForSecurity(held: readonly ChosenPermission[]): ChosenPermission[] {
  return SECURITY_COMBINATION.filter(
    (needed) =>
      !held.some(
        ({ permission, access, version }) =>
          permission === needed.permission &&
          contains(access, needed.access) &&
          version >= needed.version,
      ),
  );
}

function contains(wide: Access, narrow: Access): boolean {
  return wide === narrow || wide === 'read/write';
}
