import frozen from '../../fixtures/field-access.json' with { type: 'json' };
import type { ChosenPermission } from '../../../src/domain/permission.ts';
import { PERMISSIONS } from '../../../src/domain/permission-catalog.ts';
import type { NodeKind } from '../../../src/simulator/api/field-table.ts';

/** One field as the documentation has it: its type, and what opens it from which version on. */
export interface DocumentedField {
  readonly kind: NodeKind;
  readonly name: string;
  readonly type: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** Every field of the reference, typed off by hand and frozen: what the table is held against. */
export const DOCUMENTED_FIELDS: readonly DocumentedField[] = Object.entries(frozen).flatMap(
  ([kind, rows]) =>
    rows.flatMap(({ fields, ...row }) =>
      fields.map((name): DocumentedField => ({ kind: kind as NodeKind, name, ...row })),
    ),
);

/** Every permission with every access, in every version there ever was. */
export const EVERY_VERSION: readonly ChosenPermission[] = PERMISSIONS.flatMap(({ id, accesses }) =>
  accesses.flatMap(({ access, firstVersion, latest }) =>
    Array.from({ length: latest - firstVersion + 1 }, (_, index) => ({
      permission: id,
      access,
      version: firstVersion + index,
    })),
  ),
);

/** The 15 of them that the console offered last. */
export const LATEST_VERSIONS: readonly ChosenPermission[] = EVERY_VERSION.filter(
  ({ permission, access, version }) =>
    !EVERY_VERSION.some(
      (one) => one.permission === permission && one.access === access && one.version > version,
    ),
);

/** Whether one of the documentation's words, as `away read v1`, fits a permission. */
export function isDocumented(
  words: readonly string[],
  { permission, access, version }: ChosenPermission,
): boolean {
  return words.some((word) => {
    if (word === 'every token') return true;
    const [, opened, from] = /^(?<opened>.*) v(?<from>\d+)$/u.exec(word)!;
    return opened === `${permission} ${access}` && version >= Number(from);
  });
}
