import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attempt } from '../storage/attempt.ts';
import type { WorkspaceEntry } from '../storage/registry.ts';
import { secureRandom } from '../storage/secure-random.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import { rememberWorkspace } from '../storage/tab-workspace.ts';
import type { WorkspaceDatabase } from '../storage/workspace-database.ts';
import { makeWorkspace } from '../storage/make-workspace.ts';
import { readWorkspaces } from '../storage/workspaces.ts';
import { DEMO_PICTURES } from '../transfer/demo/demo-pictures.ts';
import { demoWorkspace, type DemoWorkspace } from '../transfer/demo/demo-workspace.ts';
import { readSamplePicture } from './sample-picture.ts';

/**
 * Makes a demo workspace beside those that there are, filled in one transaction, and makes it the
 * one that this tab opens when its page is loaded again. `nameOf` words the name of the first,
 * second … demo of this browser. Gives workspace/pictures-missing and storage problems; then there
 * is no new workspace.
 */
export async function openDemo(
  nameOf: (number: number) => string,
): Promise<Result<WorkspaceEntry, Refusals>> {
  const pictures = await loadPictures();
  if (pictures === null) return err([problem('workspace/pictures-missing', {})]);
  return attempt(async () => {
    const now = Date.now();
    const demo = demoWorkspace(now, secureRandom, pictures);
    const entry = await makeWorkspace(
      { name: freeName(await readWorkspaces(), nameOf), kind: 'demo' },
      { now, random: secureRandom },
      (database) => fill(database, demo),
    );
    rememberWorkspace(entry.id);
    return ok(entry);
  });
}

/** The sample pictures; null when they cannot be had. */
async function loadPictures(): Promise<ReadonlyMap<string, Blob> | null> {
  try {
    const loaded = await Promise.all(
      DEMO_PICTURES.map(async ({ name, size }) => {
        const content = await readSamplePicture(name);
        if (content.size !== size) throw new Error(`${name} is another file`);
        return [name, new Blob([content], { type: 'image/png' })] as const;
      }),
    );
    return new Map(loaded);
  } catch {
    return null;
  }
}

function freeName(taken: readonly WorkspaceEntry[], nameOf: (number: number) => string): string {
  let number = 1;
  while (taken.some(({ name }) => name === nameOf(number))) number += 1;
  return nameOf(number);
}

async function fill(database: WorkspaceDatabase, demo: DemoWorkspace): Promise<void> {
  await database.developers.bulkAdd(demo.developers);
  await database.clients.bulkAdd(demo.clients);
  await database.grants.bulkAdd(demo.grants);
  await database.messages.bulkAdd(demo.messages);
  await database.mails.bulkAdd(demo.mails);
  await database.images.bulkAdd(demo.images);
  await database.meta.put({ key: 'currentDeveloperId', value: demo.currentDeveloperId });
}
