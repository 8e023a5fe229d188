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
 * A list of devices is there, though perhaps empty, as soon as a permission opens its kind.
 */
export function readableTree(view: View): Node {
  return treeOf(view, ({ reads }) => isOpen(reads, view.permissions));
}

/** The same without regard to permissions: tells what is closed from what does not exist. */
export function wholeTree(view: View): Node {
  return treeOf(view, () => true);
}

function treeOf(view: View, mayRead: MayRead): Node {
  const { structures, now, base } = view;
  const devices = withoutClosed({
    thermostats: listOf(FIELDS.thermostats, mayRead, () =>
      structures.flatMap((structure) =>
        structure.thermostats.map((device) => ({
          ...{ id: device.id, device, structure, base },
          state: thermostatNow(device, structure, now),
        })),
      ),
    ),
    smoke_co_alarms: listOf(FIELDS.smoke_co_alarms, mayRead, () =>
      structures.flatMap((structure) =>
        structure.smokeAlarms.map((device) => ({
          ...{ id: device.id, device, structure, base },
          state: smokeAlarmNow(device, now),
        })),
      ),
    ),
    cameras: listOf(FIELDS.cameras, mayRead, () =>
      structures.flatMap((structure) =>
        structure.cameras.map((device) => ({
          ...{ id: device.id, device, structure, base },
          state: cameraNow(device, now),
        })),
      ),
    ),
  });
  return withoutClosed({
    metadata: nodeOf(FIELDS.metadata, view),
    devices: Object.keys(devices).length === 0 ? undefined : devices,
    structures: listOf(FIELDS.structures, mayRead, () =>
      structures.map((structure) => ({ id: structure.id, structure, now })),
    ),
  });
}

/** Nodes by their IDs, with the fields that may be read; undefined when there are none of these. */
function listOf<Subject extends { readonly id: string }>(
  fields: readonly Field<Subject>[],
  mayRead: MayRead,
  subjects: () => readonly Subject[],
): Node | undefined {
  const open = fields.filter(mayRead);
  if (open.length === 0) return undefined;
  return Object.fromEntries(subjects().map((subject) => [subject.id, nodeOf(open, subject)]));
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

function withoutClosed(nodes: Readonly<Record<string, Json | undefined>>): Node {
  const open = Object.entries(nodes).flatMap(([name, node]) =>
    node === undefined ? [] : [[name, node] as const],
  );
  return Object.fromEntries(open);
}
