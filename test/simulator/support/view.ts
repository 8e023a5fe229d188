import type { Structure } from '../../../src/domain/structure.ts';
import type { View } from '../../../src/simulator/api/readable-tree.ts';
import { camera, structure } from '../../builders/home.ts';
import { START } from '../contract/worlds.ts';

export const BASE = 'https://sandbox.example/birdhouse/sandbox/';

/** A home in which every field has a value. */
export function fullStructure(changes: Partial<Structure> = {}): Structure {
  const lastEvent = {
    hasSound: false,
    hasMotion: true,
    hasPerson: false,
    startedAt: START - 60_000,
    endedAt: START - 30_000,
    activityZoneIds: [1],
  };
  return structure({ cameras: [camera({ lastEvent })], ...changes });
}

/** What a token without permissions sees of that home; override what the test is about. */
export function view(changes: Partial<View> = {}): View {
  return {
    token: 'c.token',
    acceptedVersion: 3,
    userId: 'user-1',
    permissions: [],
    structures: [fullStructure()],
    now: START,
    base: BASE,
    ...changes,
  };
}

/** The value at a path, as a walk through plain objects finds it; undefined for none. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) => (node as Record<string, unknown> | undefined)?.[name],
    tree,
  );
}
