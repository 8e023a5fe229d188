import type { CopyState } from '../domain/export-reminder.ts';
import { readWorkspaces } from '../storage/workspaces.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount } from '../storage/write.ts';

/** How a workspace stands to its last export. Times in ms of real time. */
export interface ExportState {
  /** Null while there was none. */
  readonly exportedAt: number | null;
  /** Changes since then, or since the workspace began. */
  readonly changes: number;
  /** What a reminder counts from: the last export, or the last reminder that was put off. */
  readonly reminder: CopyState;
}

/** When the workspace was exported last and what has changed since. */
export async function exportState(workspace: Workspace): Promise<ExportState> {
  const { meta } = workspace.database;
  const keys = ['exportedAt', 'exportedChangeCount', 'remindedAt', 'remindedChangeCount'] as const;
  const [exported, exportedCount, reminded, remindedCount] = (await meta.bulkGet([...keys])).map(
    (found) => (found === undefined ? null : Number(found.value)),
  );
  const count = await readChangeCount(workspace);
  const exportedAt = exported ?? null;
  const since = Math.max(exportedAt ?? 0, reminded ?? 0);
  return {
    exportedAt,
    changes: count - (exportedCount ?? 0),
    reminder: {
      since: since === 0 ? await beganAt(workspace) : since,
      changes: count - Math.max(exportedCount ?? 0, remindedCount ?? 0),
    },
  };
}

async function beganAt({ id }: Workspace): Promise<number> {
  const entry = (await readWorkspaces()).find((one) => one.id === id);
  return entry?.createdAt ?? Date.now();
}
