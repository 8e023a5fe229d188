import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveImport, type ImportPort } from '../../../src/actions/import/serve-import.ts';
import { startTasks } from '../../../src/actions/import/start-tasks.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { NearWorker, subjectOf } from '../../builders/import-tools.ts';
import { codes, must, testWorkspace } from '../../builders/workspace.ts';

const workers: NearWorker[] = [];
const start = vi.hoisted(() => vi.fn<() => unknown>());
vi.mock('../../../src/actions/import/start-worker.ts', () => ({ startWorker: start }));

let workspace: Workspace;
beforeEach(async () => {
  workspace = await testWorkspace();
  await fillWorkspace(workspace);
});
afterEach(() => {
  workers.length = 0;
});

function near(serve: (port: ImportPort) => void) {
  return () => {
    const worker = new NearWorker(serve);
    workers.push(worker);
    return worker;
  };
}

it.each<[string, () => unknown, number]>([
  ['a worker', near(serveImport), 1],
  ['the page, where there are no workers', () => null, 0],
  [
    'the page, where the browser will not have one',
    () => {
      throw new DOMException('no', 'SecurityError');
    },
    0,
  ],
  [
    'the page, where it does not start',
    () => {
      const worker = near(() => undefined)();
      setTimeout(() => worker.fail('no such file'));
      return worker;
    },
    1,
  ],
])('works in %s', async (_where, starts, count) => {
  start.mockImplementation(starts);
  const { tasks, cancel, end } = await startTasks(subjectOf(workspace), () => undefined);
  expect(must(await tasks.open(await documentOf(workspace))).items).toHaveLength(3);
  expect(workers).toHaveLength(count);
  cancel();
  expect(codes(await tasks.open('{}'))).toEqual(['import/cancelled']);
  end();
});
