import { expect, it } from 'vitest';
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
