import { longDeviceName, type DeviceKind } from '../../domain/device-name.ts';
import type { Structure } from '../../domain/structure.ts';
import { DEVICE_KINDS, FIELDS, type FieldFacts, type NodeKind } from './field-table.ts';
import { isOpen } from './opening.ts';
import {
  heldPermissions,
  openFirst,
  openingStates,
  type Holding,
  type OpeningState,
} from './opening-state.ts';
import { writeExample, writeInput, type WriteInput } from './write-input.ts';

/** A node of the API, and what lies below it. */
export interface ApiNode {
  /** The names that lead to it; none for the root. */
  readonly path: readonly string[];
  /** What it stands for: a node above the devices and structures has none of their kinds. */
  readonly kind: NodeKind | 'devices' | 'root';
  /** What people call a device or a structure, whose name here is an ID; null for any other. */
  readonly title: string | null;
  /** Whether it can be read; of a node that holds others, whether something of it can. */
  readonly canRead: boolean;
  readonly canWrite: boolean;
  /** Whether every token reads it, whatever its permissions. */
  readonly isFree: boolean;
  /** What opens it; of a node that holds others, what opens something of it. */
  readonly reads: readonly OpeningState[];
  readonly writes: readonly OpeningState[];
  /** Of a field, its type and who told of it; null for a node that holds others. */
  readonly field: Pick<FieldFacts, 'type' | 'source'> | null;
  /** How it is written; null where nothing can be. */
  readonly input: WriteInput | null;
  readonly children: readonly ApiNode[];
}

/** What the tree is made of. */
export interface ApiTreeSubject {
  readonly holding: Holding;
  /** The homes that the token shows; null without a token: one of each kind stands for all. */
  readonly structures: readonly Structure[] | null;
  /** By the world's clock (ms). */
  readonly now: number;
}

interface Item {
  readonly id: string;
  readonly title: string | null;
}

/** The IDs that stand for any, where there is no home yet (ours). */
const ANY: Readonly<Record<Exclude<NodeKind, 'metadata'>, string>> = {
  thermostats: 'THERMOSTAT_ID',
  smoke_co_alarms: 'ALARM_ID',
  cameras: 'CAMERA_ID',
  structures: 'STRUCTURE_ID',
};

/** Everything that can be asked for by a token: what it may not have, too, and why. */
export function apiTree(subject: ApiTreeSubject): ApiNode {
  const lists = DEVICE_KINDS.map((kind) => listNode(['devices', kind], kind, subject));
  return branch([], 'root', [
    branch(['devices'], 'devices', lists),
    listNode(['structures'], 'structures', subject),
    branch(['metadata'], 'metadata', fieldNodes(['metadata'], 'metadata', subject)),
  ]);
}

/** A list of devices or structures. */
function listNode(
  path: readonly string[],
  kind: Exclude<NodeKind, 'metadata'>,
  subject: ApiTreeSubject,
): ApiNode {
  const held = heldPermissions(subject.holding);
  const fields: readonly FieldFacts[] = FIELDS[kind];
  const items = itemsOf(kind, subject.structures).map(({ id, title }) => ({
    ...branch([...path, id], kind, fieldNodes([...path, id], kind, subject)),
    ...{ title, input: writeExample(kind, subject.now) },
  }));
  // A list of nothing is open, too, if its kind is.
  const canRead = fields.some(({ reads }) => isOpen(reads, held));
  const reads = anyOf(fields.map((field) => openingStates(field.reads, subject.holding)));
  return { ...branch(path, kind, items), canRead, reads };
}

function itemsOf(
  kind: Exclude<NodeKind, 'metadata'>,
  structures: readonly Structure[] | null,
): Item[] {
  if (structures === null) return [{ id: ANY[kind], title: null }];
  const placed = (list: 'thermostats' | 'smokeAlarms' | 'cameras', word: DeviceKind): Item[] =>
    structures.flatMap(({ wheres, [list]: devices }) =>
      devices.map(({ id, whereId, label }) => {
        const room = wheres.find((where) => where.id === whereId)?.name ?? '';
        return { id, title: longDeviceName(room, word, label) };
      }),
    );
  switch (kind) {
    case 'thermostats':
      return placed('thermostats', 'thermostat');
    case 'smoke_co_alarms':
      return placed('smokeAlarms', 'smokeAlarm');
    case 'cameras':
      return placed('cameras', 'camera');
    case 'structures':
      return structures.map(({ id, name }) => ({ id, title: name }));
  }
}

/** The fields of a node; what lies in between, as the last event of a camera, becomes a branch. */
function fieldNodes(
  path: readonly string[],
  kind: NodeKind,
  { holding, now }: ApiTreeSubject,
): ApiNode[] {
  const fields: readonly FieldFacts[] = FIELDS[kind];
  const nodes: ApiNode[] = [];
  const inner = new Map<string, ApiNode[]>();
  for (const { name, type, source, reads, writes } of fields) {
    const isFree = kind === 'metadata';
    const opened = {
      reads: openingStates(reads, holding),
      writes: openingStates(writes, holding),
    };
    const node: ApiNode = {
      path: [...path, ...name.split('.')],
      ...{ kind, title: null, field: { type, source }, isFree, ...opened, children: [] },
      canRead: isFree || isOpenBy(opened.reads),
      canWrite: isOpenBy(opened.writes),
      input: writeInput(kind, name, now),
    };
    const [first = '', second] = name.split('.');
    const siblings = second === undefined ? nodes : inner.get(first);
    if (siblings !== undefined) siblings.push(node);
    else inner.set(first, [node]);
  }
  return [
    ...nodes,
    ...[...inner].map(([name, children]) => branch([...path, name], kind, children)),
  ];
}

function isOpenBy(states: readonly OpeningState[]): boolean {
  return states.some(({ verdict }) => verdict === 'open');
}

function branch(
  path: readonly string[],
  kind: ApiNode['kind'],
  children: readonly ApiNode[],
): ApiNode {
  const isRoot = path.length === 0;
  return {
    ...{ path, kind, title: null, field: null, input: null, children },
    // Everybody with a token may ask for the root, and gets what is open.
    isFree: isRoot || children.some(({ isFree }) => isFree),
    canRead: isRoot || children.some(({ canRead }) => canRead),
    canWrite: children.some(({ canWrite }) => canWrite),
    reads: anyOf(children.map(({ reads }) => reads)),
    writes: anyOf(children.map(({ writes }) => writes)),
  };
}

/** What opens something of several nodes: each permission once, as it opens the most easily. */
function anyOf(lists: readonly (readonly OpeningState[])[]): OpeningState[] {
  const best = new Map<string, OpeningState>();
  for (const state of lists.flat()) {
    const known = best.get(state.permission);
    const isBetter = known === undefined || (state.from < known.from && known.verdict !== 'open');
    if (isBetter || (state.verdict === 'open' && known.verdict !== 'open')) {
      best.set(state.permission, state);
    }
  }
  return openFirst([...best.values()]);
}
