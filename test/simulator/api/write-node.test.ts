import { expect, it } from 'vitest';
import { writeNode } from '../../../src/simulator/api/write-node.ts';
import { START } from '../contract/worlds.ts';
import { EVERYTHING, PATHS, twoModes } from '../support/api-world.ts';
import { view } from '../support/view.ts';

const home = twoModes();
const other = { ...twoModes({ thermostats: [], smokeAlarms: [], cameras: [] }), id: 'cabin' };
const writing = {
  ...view({ permissions: EVERYTHING, structures: [other, home] }),
  clientId: 'client-1',
};
const write = (path: string, body: string) =>
  writeNode(writing, path === '' ? [] : path.split('/'), body);

it('gives the home that it belongs to, the node that counts, and what was written', () => {
  expect(write(`${PATHS.camera}/is_streaming`, 'false')).toEqual({
    ok: true,
    value: {
      structure: {
        ...home,
        cameras: [
          {
            ...home.cameras[0]!,
            isStreaming: false,
            lastEvent: { ...home.cameras[0]!.lastEvent!, endedAt: START - 30_000 },
          },
        ],
      },
      nodeId: home.cameras[0]!.id,
      echo: false,
    },
  });
});

it.each([
  ['structures', '{"cabin":{"away":"away"}}', 'cabin', { cabin: { away: 'away' } }],
  ['structures/cabin', '{"away":"away"}', 'cabin', { away: 'away' }],
])('writes to %s', (path, body, nodeId, echo) => {
  expect(write(path, body)).toMatchObject({ ok: true, value: { nodeId, echo } });
});

it.each([
  // Path, then permission, then form: each before what comes after it.
  ['devices/thermostats/x', 'no json', 'api/unknown-thermostat'],
  ['devices/thermostats/x/no_field', '1', 'api/unknown-thermostat'],
  ['devices/cameras/x', '{"name":1}', 'api/not-found'],
  ['devices/x', '{}', 'api/not-found'],
  ['metadata/x', '1', 'api/not-found'],
  ['', '{"structures":{}}', 'api/not-writable'],
  ['metadata/access_token', '"x"', 'api/not-writable'],
  ['structures', '{"cabin":"away"}', 'api/invalid-content'],
  ['structures', '{}', 'api/invalid-content'],
  ['structures', '{"x":{"away":"away"}}', 'api/not-found'],
  ['structures/cabin/name/x', '1', 'api/not-found'],
  ['structures/cabin/eta/trip_id', '"x"', 'api/not-found'],
  ['structures/cabin/postal_code', 'no json', 'api/no-write-permission'],
  ['structures/cabin', '{"away":"nowhere","postal_code":"1"}', 'api/no-write-permission'],
  [`${PATHS.camera}/last_event`, '{}', 'api/no-write-permission'],
  [`${PATHS.camera}/last_event/has_sound`, 'true', 'api/no-write-permission'],
  [PATHS.alarm, '{"name":"x"}', 'api/no-write-permission'],
  [PATHS.alarm, '{}', 'api/invalid-content'],
  [PATHS.camera, '{"is_streaming":1}', 'api/invalid-content'],
  [`${PATHS.heating}/target_temperature_c`, '[['.repeat(3) + ']]'.repeat(3), 'api/invalid-content'],
  [PATHS.structure, `{"away":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'api/invalid-content'],
  [PATHS.heating, '{"__proto__":{"label":"x"}}', 'api/no-write-permission'],
])('refuses %s with %s', (path, body, rule) => {
  const written = write(path, body);
  expect(written.ok ? 'written' : written.error.rule).toBe(rule);
});
