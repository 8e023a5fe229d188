import type { RawTables } from '../storage/raw-tables.ts';

/** A snapshot, put together from the parts in which it is stored. */
export interface StoredSnapshot {
  readonly workspaceId: string;
  readonly name: string;
  readonly order: number;
  /** In ms. */
  readonly takenAt: number;
  readonly databaseVersion: number;
  readonly tables: RawTables['tables'];
}

interface Part {
  readonly snapshotId?: unknown;
  readonly position?: unknown;
  readonly table?: unknown;
  readonly records?: unknown;
}

/** The snapshots in the tables of their database; what is damaged is passed over. */
export function snapshotsIn(stored: RawTables['tables']): StoredSnapshot[] {
  const parts = (stored.parts ?? []).filter(isObject) as Part[];
  return (stored.snapshots ?? []).filter(isObject).map((snapshot) => ({
    workspaceId: text(snapshot.workspaceId),
    name: text(snapshot.workspaceName),
    order: number(snapshot.order),
    takenAt: moment(snapshot.takenAt),
    databaseVersion: number(snapshot.databaseVersion),
    tables: tablesOf(parts.filter(({ snapshotId }) => snapshotId === snapshot.id)),
  }));
}

function tablesOf(parts: readonly Part[]): Record<string, unknown[]> {
  const tables: Record<string, unknown[]> = {};
  const inOrder = parts.toSorted((one, other) => number(one.position) - number(other.position));
  for (const { table, records } of inOrder) {
    if (typeof table !== 'string' || !Array.isArray(records)) continue;
    (tables[table] ??= []).push(...(records as unknown[]));
  }
  return tables;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The last moment that a date can hold (ms). */
const LAST_MOMENT = 8.64e15;

function moment(value: unknown): number {
  return Math.max(-LAST_MOMENT, Math.min(LAST_MOMENT, number(value)));
}
