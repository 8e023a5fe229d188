import type { Camera } from '../../domain/camera.ts';
import { changeCamera } from '../../domain/home/change-camera.ts';
import { withCamera } from '../../domain/home/with-device.ts';
import type { Structure } from '../../domain/structure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ApiRefusal } from './api-error.ts';
import { FIELDS, findField, type FieldFacts } from './field-table.ts';
import type { Json } from './field.ts';
import { homeRefusal } from './home-refusal.ts';
import { nodePath, type NodePath } from './node-path.ts';
import { isOpen } from './opening.ts';
import { readNode } from './read-node.ts';
import type { View } from './readable-tree.ts';
import { writeStructure } from './structure-write.ts';
import { writeThermostat } from './thermostat-write.ts';

/** A view of who may write. */
export interface Writing extends View {
  readonly clientId: string;
}

/** What a write makes of a home, and what is answered. */
export interface Written {
  readonly structure: Structure;
  /** The device or structure that was written; the rate limit counts by it. */
  readonly nodeId: string;
  /** The members that were written [forum]. */
  readonly echo: Json;
}

type Members = Readonly<Record<string, Json>>;

/**
 * Writes a body to the node at a path: members of a device or structure, which are merged into it,
 * or the bare value of one field. Checks in this order (ours): path, permission, form of the body,
 * then the rules of the home: online, away, eco and mode, range, lock, gap.
 */
export function writeNode(
  writing: Writing,
  path: readonly string[],
  body: string,
): Result<Written, ApiRefusal> {
  return writeValue(writing, path, parsed(body));
}

/** The same with what the body says; undefined for one that says nothing. */
function writeValue(
  writing: Writing,
  path: readonly string[],
  value: Json | undefined,
): Result<Written, ApiRefusal> {
  const node = nodePath(path);
  if (node === null) return writeAbove(writing, path, value);
  const { kind, id, rest } = node;
  const structure = writing.structures.find((one) => holds(one, node));
  if (structure === undefined) {
    return kind === 'thermostats'
      ? err({ rule: 'api/unknown-thermostat', values: { id } })
      : err({ rule: 'api/not-found' });
  }
  if (rest.length === 0) {
    const members = membersOf(value);
    if (members === undefined) return err({ rule: 'api/invalid-content' });
    const refusal = refuseFields(writing, kind, Object.keys(members));
    return refusal === null ? writeMembers(writing, structure, node, members) : err(refusal);
  }
  const name = rest.join('.');
  if (!isKnown(kind, name)) return err({ rule: 'api/not-found' });
  const refusal = refuseFields(writing, kind, [name]);
  if (refusal !== null) return err(refusal);
  const isObject = value !== null && typeof value === 'object';
  if (value === undefined || isObject !== (findField(kind, name)?.type === 'object')) {
    return err({ rule: 'api/invalid-content' });
  }
  const written = writeMembers(writing, structure, node, { [name]: value });
  return written.ok ? ok({ ...written.value, echo: value }) : written;
}

/** Whether a structure is the node of a path, or has it among its devices. */
function holds(structure: Structure, { kind, id }: NodePath): boolean {
  if (kind === 'structures') return structure.id === id;
  const { thermostats, smokeAlarms, cameras } = structure;
  const devices = { thermostats, smoke_co_alarms: smokeAlarms, cameras }[kind];
  return devices.some((one) => one.id === id);
}

/** Fields, and what lies between a node and its fields. */
function isKnown(kind: NodePath['kind'], name: string): boolean {
  const fields: readonly FieldFacts[] = FIELDS[kind];
  return fields.some((field) => field.name === name || field.name.startsWith(`${name}.`));
}

/**
 * A body for several nodes: the first one that it names is written, and the others are lost with a
 * 200, as people met it; bundles are not supported [forum]. All else up here is read only.
 */
function writeAbove(
  writing: Writing,
  path: readonly string[],
  value: Json | undefined,
): Result<Written, ApiRefusal> {
  const list = nodePath([...path, '']);
  if (list === null || list.rest.length > 0) {
    const found = readNode(writing, path);
    const isThere = found.ok || found.error.rule === 'api/forbidden';
    return err({ rule: isThere ? 'api/not-writable' : 'api/not-found' });
  }
  const [first] = Object.entries(membersOf(value) ?? {});
  if (first === undefined) return err({ rule: 'api/invalid-content' });
  const [id, members] = first;
  const written = writeValue(writing, [...path, id], members);
  return written.ok ? ok({ ...written.value, echo: { [id]: written.value.echo } }) : written;
}

/** Refuses fields that no permission of the token lets it write, unknown ones among them (ours). */
function refuseFields(
  { permissions }: View,
  kind: NodePath['kind'],
  names: readonly string[],
): ApiRefusal | null {
  const closed = names.filter((name) => !isOpen(findField(kind, name)?.writes ?? [], permissions));
  if (closed.length === 0) return null;
  return { rule: 'api/no-write-permission', values: { fields: closed.join(', ') } };
}

function writeMembers(
  { clientId, now }: Writing,
  structure: Structure,
  { kind, id }: NodePath,
  members: Members,
): Result<Written, ApiRefusal> {
  const changed = ((): Result<Structure, ApiRefusal> => {
    const thermostat = structure.thermostats.find((one) => one.id === id);
    if (kind === 'thermostats' && thermostat !== undefined) {
      return writeThermostat(structure, thermostat, members, now);
    }
    const camera = structure.cameras.find((one) => one.id === id);
    if (kind === 'cameras' && camera !== undefined) {
      return writeCamera(structure, camera, members, now);
    }
    return writeStructure(structure, members, { clientId, now });
  })();
  return changed.ok ? ok({ structure: changed.value, nodeId: id, echo: members }) : changed;
}

/** Switches a camera on or off: all that can be written of it. */
function writeCamera(
  structure: Structure,
  camera: Camera,
  { is_streaming: isStreaming }: Members,
  now: number,
): Result<Structure, ApiRefusal> {
  if (typeof isStreaming !== 'boolean') return err({ rule: 'api/invalid-content' });
  const changed = changeCamera(camera, { isStreaming }, now);
  return changed.ok ? ok(withCamera(structure, changed.value)) : err(homeRefusal(changed.error));
}

/** Nothing of the API lies deeper in a body; a deep one would end in an overflow (ours). */
const DEEPEST = 5;

/** What a body says; undefined for one that is no JSON, or nested without need. */
function parsed(body: string): Json | undefined {
  try {
    const value = JSON.parse(body) as Json;
    return isDeeper(value, DEEPEST) ? undefined : value;
  } catch {
    return undefined;
  }
}

function isDeeper(value: Json, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((inner: Json) => isDeeper(inner, levels - 1));
}

/** The members of an object; undefined for anything else, and for one without any (ours). */
function membersOf(value: Json | undefined): Members | undefined {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isObject && Object.keys(value).length > 0 ? (value as Members) : undefined;
}
