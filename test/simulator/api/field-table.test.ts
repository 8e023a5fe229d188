import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/domain/permission-catalog.ts';
import { FIELDS, findField, type FieldFacts } from '../../../src/simulator/api/field-table.ts';
import { isOpen } from '../../../src/simulator/api/opening.ts';
import { DOCUMENTED_FIELDS, EVERY_VERSION, isDocumented } from '../support/field-access.ts';

const ALL = Object.entries(FIELDS).flatMap(([kind, fields]) =>
  (fields as readonly FieldFacts[]).map((field) => ({ kind, ...field })),
);

it('has the fields of the reference, each once and of its type', () => {
  const typesOf = (fields: readonly { kind: string; name: string; type: string }[]) =>
    fields.map(({ kind, name, type }) => `${kind}/${name}: ${type}`).sort();
  expect(typesOf(ALL)).toEqual(typesOf(DOCUMENTED_FIELDS));
});

describe.each(EVERY_VERSION)('$permission $access v$version', (permission) => {
  it('opens what the reference says, and nothing else', () => {
    const names = (opens: (field: (typeof DOCUMENTED_FIELDS)[number]) => boolean) =>
      DOCUMENTED_FIELDS.filter(opens).map(({ kind, name }) => `${kind}/${name}`);
    const found = ({ kind, name }: (typeof DOCUMENTED_FIELDS)[number]) => findField(kind, name)!;
    expect(
      names((field) => field.kind !== 'metadata' && isOpen(found(field).reads, [permission])),
    ).toEqual(names((field) => field.kind !== 'metadata' && isDocumented(field.read, permission)));
    expect(names((field) => isOpen(found(field).writes, [permission]))).toEqual(
      names((field) => isDocumented(field.write, permission)),
    );
  });
});

it.each(
  PERMISSIONS.flatMap(({ id, accesses }) =>
    accesses.map((one) => [`${id} ${one.access}`, id, one] as const),
  ),
)('tells of %s what the console tells of it', (_name, permission, one) => {
  const held = [{ permission, access: one.access, version: one.latest }];
  const named = (opens: 'reads' | 'writes') =>
    ALL.filter((field) => isOpen(field[opens], held)).map(({ kind, name }) => `${kind}.${name}`);
  expect(named('reads').sort()).toEqual([...one.unlocks].sort());
  expect(named('writes').sort()).toEqual([...one.writes].sort());
});

it('finds no field that is not there', () => {
  expect(findField('cameras', 'constructor')).toBeUndefined();
});
