import { spawnSync } from 'node:child_process';

/** Whether this machine has a program; tests that need it are skipped where it is missing. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}
