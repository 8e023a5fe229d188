import { expect, it, vi } from 'vitest';
import { isOurs, workspaceDatabaseName, workspaceIdOf } from '../../src/storage/database-names.ts';

it('names databases after their workspace, and finds the workspace again', () => {
  expect(workspaceDatabaseName('x')).toBe('birdhouse-workspace-x');
  expect(workspaceIdOf('birdhouse-workspace-x')).toBe('x');
  expect(workspaceIdOf('birdhouse-registry')).toBeNull();
});

it('knows what is ours from what is not', () => {
  expect(['birdhouse-registry', 'birdhouses', 'other'].filter(isOurs)).toEqual([
    'birdhouse-registry',
  ]);
});

it('has names of its own in the build of one file: all files share one storage', async () => {
  vi.resetModules();
  vi.doMock('../../src/shared/single-file.ts', () => ({ IS_SINGLE_FILE: true }));
  const single = await import('../../src/storage/database-names.ts');
  expect(single.workspaceDatabaseName('x')).toBe('birdhouse-file-workspace-x');
  expect(single.workspaceIdOf('birdhouse-file-workspace-x')).toBe('x');
  expect([single.REGISTRY_NAME, single.SNAPSHOTS_NAME].every(single.isOurs)).toBe(true);
  expect(single.isOurs('birdhouse-registry')).toBe(false);
});
