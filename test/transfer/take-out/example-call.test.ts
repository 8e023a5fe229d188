import { expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/domain/permission-catalog.ts';
import { exampleCallOf } from '../../../src/transfer/take-out/example-call.ts';

const may = (...all: [permission: string, access: 'read' | 'read/write' | 'write'][]) =>
  exampleCallOf({
    permissions: all.map(([permission, access]) => ({ permission, access, version: 1 })),
  });

it.each([
  [may(['thermostat', 'read/write']), '/devices/thermostats', 'target_temperature_f'],
  [may(['thermostat', 'read']), '/devices/thermostats', undefined],
  [may(['smoke-co-alarm', 'read']), '/devices/smoke_co_alarms', undefined],
  [may(['camera-images', 'read/write']), '/devices/cameras', 'is_streaming'],
  [may(['camera', 'read'], ['away', 'read/write']), '/structures', 'away'],
  [may(['eta-write', 'write']), '/structures', 'eta'],
  [may(['structure', 'read/write']), '/structures', 'name'],
  [may(['postal-code', 'read']), '/structures', undefined],
  [may(), '/structures', undefined],
])('fits the permissions: %o', (call, path, field) => {
  expect(call.path).toBe(path);
  expect(call.write?.field).toBe(field);
});

it('writes whenever a permission lets it', () => {
  for (const { id, accesses } of PERMISSIONS) {
    for (const { access, writes } of accesses) {
      expect(may([id, access]).write !== null).toBe(writes.length > 0);
    }
  }
});
