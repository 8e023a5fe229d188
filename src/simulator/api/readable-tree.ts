import { cameraNow } from '../../domain/home/camera-now.ts';
import { smokeAlarmNow } from '../../domain/home/smoke-alarm-now.ts';
import { thermostatNow } from '../../domain/home/thermostat-now.ts';
import type { ChosenPermission } from '../../domain/permission.ts';
import type { Structure } from '../../domain/structure.ts';
import { FIELDS } from './field-table.ts';
import type { Field, Json } from './field.ts';
import type { ConnectionSubject } from './metadata-fields.ts';
import { isOpen } from './opening.ts';

/** What a token shows: whose homes, by what moment, through which permissions. */
export interface View extends ConnectionSubject {
  /** What the token may do (see effective-permissions). */
  readonly permissions: readonly ChosenPermission[];
  /** The structures that the grant connects. */
  readonly structures: readonly Structure[];
  /** By the world's clock (ms). */
  readonly now: number;
  /** The absolute address of `…/sandbox/`, which our own addresses begin with. */
  readonly base: string;
}

type MayRead = (field: Pick<Field<never>, 'reads'>) => boolean;
type Node = Record<string, Json>;

/**
 * The tree that a token reads: what it has no permission for is simply missing [inferred: ours].
 * A list of devices is there, though perhaps empty, as soon as a permission opens its kind. With a
 * path, only what lies on the way to that node is made.
 */
export function readableTree(view: View, path: readonly string[] = []): Node {
  return treeOf(view, path, ({ reads }) => isOpen(reads, view.permissions));
}

/** The same without regard to permissions: tells what is closed from what does not exist. */
export function wholeTree(view: View, path: readonly string[] = []): Node {
  return treeOf(view, path, () => true);
}

function treeOf(view: View, [top, second, third]: readonly string[], mayRead: MayRead): Node {
  const { structures, now } = view;
  const devices = (): Node | undefined => devicesOf(view, [second, third], mayRead);
  return nodesBy(top, {
    metadata: () => nodeOf(FIELDS.metadata, view),
    devices,
    structures: () =>
      listOf(FIELDS.structures, mayRead, second, structures, (structure) => ({ structure, now })),
  });
}

/** The devices, undefined while no kind of them is open; of one kind, or one device, if said so. */
function devicesOf(
  { structures, now, base }: View,
  [kind, id]: readonly (string | undefined)[],
  mayRead: MayRead,
): Node | undefined {
  const devices = nodesBy(kind, {
    thermostats: () =>
      listOf(FIELDS.thermostats, mayRead, id, placed(structures, 'thermostats'), (one) => ({
        ...{ device: one, structure: one.structure, base },
        state: thermostatNow(one, one.structure, now),
      })),
    smoke_co_alarms: () =>
      listOf(FIELDS.smoke_co_alarms, mayRead, id, placed(structures, 'smokeAlarms'), (one) => ({
        ...{ device: one, structure: one.structure, base },
        state: smokeAlarmNow(one, now),
      })),
    cameras: () =>
      listOf(FIELDS.cameras, mayRead, id, placed(structures, 'cameras'), (one) => ({
        ...{ device: one, structure: one.structure, base },
        state: cameraNow(one, now),
      })),
  });
  return Object.keys(devices).length === 0 ? undefined : devices;
}

type DeviceList = 'thermostats' | 'smokeAlarms' | 'cameras';

/** The devices of one kind in all structures, each with its own. */
function placed<List extends DeviceList>(
  structures: readonly Structure[],
  list: List,
): (Structure[List][number] & { readonly structure: Structure })[] {
  return structures.flatMap((structure) =>
    structure[list].map((device: Structure[List][number]) => ({ ...device, structure })),
  );
}

/** Nodes by their IDs, with the fields that may be read; undefined when there are none of these. */
function listOf<One extends { readonly id: string }, Subject>(
  fields: readonly Field<Subject>[],
  mayRead: MayRead,
  id: string | undefined,
  records: readonly One[],
  subjectOf: (record: One) => Subject,
): Node | undefined {
  const open = fields.filter(mayRead);
  if (open.length === 0) return undefined;
  return Object.fromEntries(
    records
      .filter((record) => id === undefined || id === record.id)
      .map((record) => [record.id, nodeOf(open, subjectOf(record))]),
  );
}

function nodeOf<Subject>(fields: readonly Field<Subject>[], subject: Subject): Node {
  const node: Node = {};
  for (const { name, value } of fields) {
    const found = value(subject);
    if (found !== undefined) put(node, name.split('.'), found);
  }
  return node;
}

function put(node: Node, [first = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    node[first] = value;
    return;
  }
  const inner = (node[first] ?? {}) as Node;
  node[first] = inner;
  put(inner, rest, value);
}

/** Makes the node of one name, or of all; those that are undefined are missing. */
function nodesBy(
  name: string | undefined,
  makers: Readonly<Record<string, () => Node | undefined>>,
): Node {
  const made = Object.entries(makers).flatMap(([one, make]) => {
    const node = name === undefined || name === one ? make() : undefined;
    return node === undefined ? [] : [[one, node] as const];
  });
  return Object.fromEntries(made);
}
