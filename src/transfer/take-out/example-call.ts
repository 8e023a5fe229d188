import type { Client } from '../../domain/client.ts';
import { findAccess } from '../../domain/permission-catalog.ts';

/** What a snippet reads, and what it writes at the first thing that it finds there. */
export interface ExampleCall {
  readonly path: string;
  readonly write: { readonly field: string; readonly value: unknown } | null;
}

const PATHS: Readonly<Record<string, string>> = {
  thermostats: '/devices/thermostats',
  cameras: '/devices/cameras',
  smoke_co_alarms: '/devices/smoke_co_alarms',
  structures: '/structures',
};

/** Values that do no harm, for what a client may write; the best example first. */
const WRITES: readonly {
  readonly kind: string;
  readonly field: string;
  readonly value: unknown;
}[] = [
  { kind: 'thermostats', field: 'target_temperature_f', value: 72 },
  { kind: 'structures', field: 'away', value: 'home' },
  { kind: 'cameras', field: 'is_streaming', value: true },
  { kind: 'structures', field: 'name', value: 'Home' },
  {
    kind: 'structures',
    field: 'eta',
    value: {
      trip_id: 'trip-1',
      estimated_arrival_window_begin: '2030-01-01T18:00:00.000Z',
      estimated_arrival_window_end: '2030-01-01T18:30:00.000Z',
    },
  },
];

/** The example that fits a client's permissions: one that writes, if it may write anything. */
export function exampleCallOf({ permissions }: Pick<Client, 'permissions'>): ExampleCall {
  const accesses = permissions.flatMap(
    ({ permission, access }) => findAccess(permission, access) ?? [],
  );
  const write = WRITES.find(({ kind, field }) =>
    accesses.some(({ writes }) => writes.includes(`${kind}.${field}`)),
  );
  const kind =
    write?.kind ??
    Object.keys(PATHS).find((one) =>
      accesses.some(({ unlocks }) => unlocks.some((field) => field.startsWith(`${one}.`))),
    );
  return {
    path: PATHS[kind ?? 'structures'] ?? '/structures',
    write: write === undefined ? null : { field: write.field, value: write.value },
  };
}
