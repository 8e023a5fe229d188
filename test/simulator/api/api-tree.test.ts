import { describe, expect, it } from 'vitest';
import { effectivePermissions } from '../../../src/domain/effective-permissions.ts';
import type { ChosenPermission } from '../../../src/domain/permission.ts';
import { apiTree, type ApiNode } from '../../../src/simulator/api/api-tree.ts';
import { FIELDS } from '../../../src/simulator/api/field-table.ts';
import { readNode } from '../../../src/simulator/api/read-node.ts';
import { writeNode } from '../../../src/simulator/api/write-node.ts';
import { EVERYTHING, twoModes } from '../support/api-world.ts';
import { LATEST_VERSIONS } from '../support/field-access.ts';
import { view } from '../support/view.ts';

const NOW = Date.UTC(2024, 5, 1);
const HOME = twoModes();
const READS: readonly ChosenPermission[] = [
  { permission: 'thermostat', access: 'read', version: 6 },
];

const treeOf = (
  chosen: readonly ChosenPermission[],
  accepted: readonly ChosenPermission[] | null = chosen,
) => {
  const structures = accepted === null ? null : [HOME];
  return apiTree({ holding: { chosen, accepted }, structures, now: NOW });
};

function all(node: ApiNode): ApiNode[] {
  return [node, ...node.children.flatMap(all)];
}

const at = (tree: ApiNode, path: string) => all(tree).find((node) => node.path.join('/') === path)!;

describe.each([
  ['every permission', EVERYTHING, EVERYTHING],
  ['no permission', [], []],
  ['less than the client has', EVERYTHING, READS],
  ['more than the client has', READS, EVERYTHING],
  ...LATEST_VERSIONS.map((one) => [`${one.permission} ${one.access}`, [one], [one]] as const),
] as const)('with %s', (_case, chosen, accepted) => {
  const permissions = effectivePermissions(accepted, chosen);
  const seen = view({ structures: [HOME], permissions, now: NOW });

  it('says of each node what the API would', () => {
    const said = all(treeOf(chosen, accepted)).map(({ path, canRead }) => [path, canRead]);
    const found = said.map(([path]) => {
      const read = readNode(seen, path as string[]);
      expect(read.ok ? '' : read.error.rule).not.toBe('api/not-found');
      return [path, read.ok];
    });
    expect(said).toEqual(found);
  });

  it('says of each field whether it could be written', () => {
    for (const node of all(treeOf(chosen, accepted))) {
      if (node.field === null || node.kind === 'metadata') continue;
      const written = writeNode(
        { ...seen, clientId: 'client-1' },
        node.path,
        JSON.stringify(node.input?.start ?? null),
      );
      const isRefused = !written.ok && written.error.rule === 'api/no-write-permission';
      expect([node.path, node.canWrite]).toEqual([node.path, !isRefused]);
    }
  });
});

describe('the tree', () => {
  it('has every field of every node, once', () => {
    const names = all(treeOf(EVERYTHING))
      .filter(({ field }) => field !== null)
      .map(({ path }) => path.join('/'));
    const { thermostats, smokeAlarms, cameras } = HOME;
    expect(names).toHaveLength(
      FIELDS.metadata.length +
        FIELDS.structures.length +
        FIELDS.thermostats.length * thermostats.length +
        FIELDS.smoke_co_alarms.length * smokeAlarms.length +
        FIELDS.cameras.length * cameras.length,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('calls devices and homes as people do', () => {
    const tree = treeOf(READS);
    const titles = at(tree, 'devices/thermostats').children.map(({ title }) => title);
    expect(titles).toEqual(['Hallway Thermostat', 'Bedroom Thermostat (upstairs)']);
    expect(at(tree, 'structures').children[0]?.title).toBe(HOME.name);
    expect(at(tree, 'devices').title).toBeNull();
  });

  it('lets what lies between a node and a field be a node, too', () => {
    const [camera] = HOME.cameras;
    const event = at(treeOf(EVERYTHING), `devices/cameras/${camera!.id}/last_event`);
    expect(event.field).toBeNull();
    expect(event.children.map(({ path }) => path.at(-1))).toContain('has_motion');
  });

  it('shows one of each kind while there is no token', () => {
    const tree = treeOf(READS, null);
    const paths = ['devices/thermostats/THERMOSTAT_ID', 'devices/cameras/CAMERA_ID'];
    expect(paths.map((path) => at(tree, path).canRead)).toEqual([true, false]);
    const target = at(tree, `${paths[0]!}/target_temperature_f`);
    expect(target).toMatchObject({ canRead: true, canWrite: false, title: null });
    expect(target.writes[0]?.verdict).toBe('unchosen');
  });

  it('opens a list of nothing as soon as its kind is open', () => {
    const bare = { ...HOME, cameras: [], thermostats: [] };
    const holding = { chosen: READS, accepted: READS };
    const tree = apiTree({ holding, structures: [bare], now: NOW });
    expect(at(tree, 'devices/thermostats')).toMatchObject({ canRead: true, children: [] });
    expect(at(tree, 'devices/cameras')).toMatchObject({ canRead: false, children: [] });
    expect(at(tree, 'devices').canRead).toBe(true);
  });

  it('says of a node that holds others what opens something of it, each permission once', () => {
    const old = { permission: 'thermostat', access: 'read/write', version: 4 } as const;
    const tree = treeOf([old]);
    const device = at(tree, `devices/thermostats/${HOME.thermostats[0]!.id}`);
    // Two of its fields ask for a newer version, the others do not.
    expect(device.writes).toMatchObject([{ permission: 'thermostat', from: 1, verdict: 'open' }]);
    const cameras = at(tree, 'devices/cameras');
    expect(cameras).toMatchObject({ canRead: false, isFree: false });
    expect(cameras.reads.map(({ permission, verdict }) => [permission, verdict])).toEqual([
      ['camera', 'unchosen'],
      ['camera-images', 'unchosen'],
    ]);
    expect(at(tree, 'structures').reads[0]?.verdict).toBe('open');
    expect([at(tree, '').isFree, at(tree, 'metadata').isFree]).toEqual([true, true]);
  });

  it('opens metadata to every token', () => {
    const token = at(treeOf([]), 'metadata/access_token');
    expect(token).toMatchObject({ canRead: true, canWrite: false, isFree: true });
  });
});
