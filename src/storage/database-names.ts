import { IS_SINGLE_FILE } from '../shared/single-file.ts';

/**
 * What begins with this belongs to the app; other apps may live at the same origin. All pages that
 * are opened as files share one, so the build of one file has names of its own.
 */
const OURS = IS_SINGLE_FILE ? 'birdhouse-file-' : 'birdhouse-';
const WORKSPACE_PREFIX = `${OURS}workspace-`;

export const REGISTRY_NAME = `${OURS}registry`;
export const SNAPSHOTS_NAME = `${OURS}snapshots`;

/** The name of a workspace's database. */
export function workspaceDatabaseName(id: string): string {
  return WORKSPACE_PREFIX + id;
}

/** The id of the workspace that lies in a database; null when it is no workspace's. */
export function workspaceIdOf(databaseName: string): string | null {
  return databaseName.startsWith(WORKSPACE_PREFIX)
    ? databaseName.slice(WORKSPACE_PREFIX.length)
    : null;
}

/** Whether a database, or a cache, belongs to the app. */
export function isOurs(name: string): boolean {
  return name.startsWith(OURS);
}
