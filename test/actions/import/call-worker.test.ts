import { describe, expect, it } from 'vitest';
import { callWorker } from '../../../src/actions/import/call-worker.ts';
import type { ImportProgress } from '../../../src/actions/import/import-session.ts';
import { serveImport } from '../../../src/actions/import/serve-import.ts';
import { documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { NearWorker, subjectOf } from '../../builders/import-tools.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

async function called(serve = serveImport) {
  const workspace = await testWorkspace();
  await fillWorkspace(workspace);
  const worker = new NearWorker(serve);
  const progress: ImportProgress[] = [];
  const running = callWorker(worker as unknown as Worker, subjectOf(workspace), (one) =>
    progress.push(one),
  );
  return { workspace, worker, progress, running };
}

describe('the near end of an import', () => {
  it('puts a plan together, and hands on what is asked and answered', async () => {
    const { workspace, progress, running } = await called();
    const { tasks } = (await running)!;
    const plan = must(await tasks.open(new Blob([await documentOf(workspace)])));
    expect(plan.items.map(({ kind }) => kind)).toEqual(['workspace', 'developer', 'client']);
    expect(progress[0]).toMatchObject({ stage: 'reading' });
    const [, , client] = plan.items;
    expect(await tasks.differences(client!.id)).toEqual([]);
    expect(await tasks.check({})).toEqual([]);
    const { done } = must(await tasks.apply({ kind: 'here' }, {}));
    must(await tasks.undo(done!));
    // A second document leaves nothing of the first.
    const again = must(await tasks.open(await documentOf(workspace)));
    expect(again.items).toHaveLength(3);
  });

  it('cancels', async () => {
    const { running } = await called();
    const { tasks, cancel } = (await running)!;
    cancel();
    expect(codes(await tasks.open('{}'))).toEqual(['import/cancelled']);
  });

  it('ends', async () => {
    const { worker, running } = await called();
    (await running)!.end();
    expect(worker.isEnded).toBe(true);
  });

  it('throws what was a bug at the far end', async () => {
    const { running } = await called();
    await expect((await running)!.tasks.check({})).rejects.toThrow('no plan');
  });

  it('throws when the worker breaks down', async () => {
    const { worker, running } = await called();
    const opening = (await running)!.tasks.open('{}');
    worker.fail('out of memory');
    await expect(opening).rejects.toThrow('out of memory');
  });

  it('gives up a worker that does not start', async () => {
    const { worker, running } = await called(() => undefined);
    worker.fail('no such file');
    expect(await running).toBeNull();
    expect(worker.isEnded).toBe(true);
  });
});
