import { describe, expect, it } from 'vitest';
import type { ChosenPermission } from '../../../src/domain/permission.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { ask, connected, PATHS, put } from '../support/api-world.ts';
import {
  DOCUMENTED_FIELDS,
  EVERY_VERSION,
  isDocumented,
  LATEST_VERSIONS,
  type DocumentedField,
} from '../support/field-access.ts';
import { valueAt } from '../support/view.ts';
import { WORLDS, type TestWorld } from './worlds.ts';

/** Where a field of that home is; the targets of heat-cool are those of its second thermostat. */
function pathOf({ kind, name }: DocumentedField): string {
  const node = {
    metadata: 'metadata',
    thermostats: /target_temperature_(?:low|high)/u.test(name) ? PATHS.heatCool : PATHS.heating,
    smoke_co_alarms: PATHS.alarm,
    cameras: PATHS.camera,
    structures: PATHS.structure,
  }[kind];
  return `${node}/${name.replaceAll('.', '/')}`;
}

/** A good value for each field that somebody can write; anything will do for the others. */
const VALUES: Readonly<Record<string, unknown>> = {
  label: 'by the door',
  temperature_scale: 'F',
  target_temperature_f: 72,
  target_temperature_c: 21.5,
  target_temperature_high_f: 80,
  target_temperature_high_c: 27.5,
  target_temperature_low_f: 64,
  target_temperature_low_c: 18,
  hvac_mode: 'cool',
  fan_timer_active: true,
  fan_timer_duration: 30,
  is_streaming: false,
  away: 'away',
  name: 'Cabin',
  eta: {
    trip_id: 'trip-1',
    estimated_arrival_window_begin: '2023-11-14T23:13:20.000Z',
    estimated_arrival_window_end: '2023-11-15T00:13:20.000Z',
  },
};

/** What a field's leaf answers: its value, or the rule that closes it. */
async function leaf(world: TestWorld, field: DocumentedField): Promise<unknown> {
  const response = await ask(world, pathOf(field));
  return response.ok ? response.json() : refusingRule(response);
}

async function worldWith(
  make: (typeof WORLDS)[number][1],
  permission: ChosenPermission,
): Promise<TestWorld> {
  const world = await make(connected({}, [permission]));
  await world.set({ callsPerMinute: 10_000 });
  return world;
}

describe.each(WORLDS)('the world %s', (_name, make) => {
  describe.each(LATEST_VERSIONS)('$permission $access v$version', (permission) => {
    it('reads what the reference says, and nothing else', async () => {
      const root: unknown = await (await ask(await worldWith(make, permission), '')).json();
      for (const field of DOCUMENTED_FIELDS) {
        const isThere = valueAt(root, pathOf(field).split('/')) !== undefined;
        expect(isThere, pathOf(field)).toBe(isDocumented(field.read, permission));
      }
    });

    it('writes what the reference says, and nothing else', async () => {
      const world = await worldWith(make, permission);
      for (const field of DOCUMENTED_FIELDS) {
        const value = VALUES[field.name] ?? 'x';
        const response = await put(world, pathOf(field), value);
        if (isDocumented(field.write, permission)) {
          expect(response.status, pathOf(field)).toBe(200);
          expect(await response.json()).toEqual(value);
          if (field.type !== 'object') expect(await leaf(world, field)).toEqual(value);
        } else {
          expect(refusingRule(response), pathOf(field)).toBe(
            field.kind === 'metadata' ? 'api/not-writable' : 'api/no-write-permission',
          );
        }
      }
    });
  });
});

describe('in every version', () => {
  it.each(EVERY_VERSION)('$permission $access v$version opens its leaves', async (permission) => {
    const world = await worldWith(WORLDS[0]![1], permission);
    for (const field of DOCUMENTED_FIELDS) {
      const answer = await leaf(world, field);
      expect(answer !== 'api/forbidden', pathOf(field)).toBe(isDocumented(field.read, permission));
      const response = await put(world, pathOf(field), VALUES[field.name] ?? 'x');
      expect(response.ok, pathOf(field)).toBe(isDocumented(field.write, permission));
    }
  });
});
