import { describe, expect, it } from 'vitest';
import { FIELDS, type FieldFacts, type NodeKind } from '../../../src/simulator/api/field-table.ts';
import { writeExample, writeInput } from '../../../src/simulator/api/write-input.ts';
import { writeNode } from '../../../src/simulator/api/write-node.ts';
import { EVERYTHING, twoModes } from '../support/api-world.ts';
import { view } from '../support/view.ts';

const NOW = Date.UTC(2024, 5, 1);
const ALL = Object.entries(FIELDS).flatMap(([kind, fields]) =>
  (fields as readonly FieldFacts[]).map(({ name, writes }) => ({
    ...{ kind: kind as NodeKind, name, isWritable: writes.length > 0 },
  })),
);

it.each(ALL)('knows how $kind/$name is put in, if it can be written', (field) => {
  const input = writeInput(field.kind, field.name, NOW);
  expect(input !== null).toBe(field.isWritable);
});

describe('a value to begin with', () => {
  const home = twoModes();
  const [first, second] = home.thermostats;
  const idOf = (kind: NodeKind, name: string): string => {
    if (kind === 'structures') return home.id;
    if (kind === 'cameras') return home.cameras[0]!.id;
    return /_(?:high|low)_/u.test(name) ? second!.id : first!.id;
  };
  const parent = (kind: NodeKind) => (kind === 'structures' ? [kind] : ['devices', kind]);
  const writing = { ...view({ structures: [home], permissions: EVERYTHING, now: NOW }) };
  const write = (path: readonly string[], value: unknown) =>
    writeNode({ ...writing, clientId: 'client-1' }, path, JSON.stringify(value));

  it.each(ALL.filter(({ isWritable }) => isWritable))('of $kind/$name is taken', (field) => {
    const { kind, name } = field;
    const start = writeInput(kind, name, NOW)!.start;
    expect(write([...parent(kind), idOf(kind, name), name], start)).toMatchObject({ ok: true });
  });

  it.each(['thermostats', 'cameras', 'structures'] as const)('of one of %s, too', (kind) => {
    const example = writeExample(kind, NOW)!;
    expect(write([...parent(kind), idOf(kind, '')], example.start)).toMatchObject({ ok: true });
  });
});

it.each(['metadata', 'smoke_co_alarms'] as const)('there is nothing to write of %s', (kind) => {
  expect(writeExample(kind, NOW)).toBeNull();
  expect(writeInput(kind, 'constructor', NOW)).toBeNull();
});

it('offers what a field takes', () => {
  expect(writeInput('thermostats', 'target_temperature_f', NOW)).toEqual({
    ...{ kind: 'number', least: 50, most: 90, step: 1, start: 70 },
  });
  expect(writeInput('thermostats', 'fan_timer_duration', NOW)).toMatchObject({
    kind: 'choice',
    values: [15, 30, 45, 60, 120, 240, 480, 960],
  });
  expect(writeInput('structures', 'eta', NOW)?.start).toEqual({
    trip_id: 'trip-1',
    estimated_arrival_window_begin: '2024-06-01T00:30:00.000Z',
    estimated_arrival_window_end: '2024-06-01T00:45:00.000Z',
  });
});
