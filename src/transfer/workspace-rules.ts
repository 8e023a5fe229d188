import { movedOffset } from '../domain/clock-offset.ts';
import { checkInstructions } from '../domain/instructions.ts';
import { checkWorkspaceName } from '../domain/workspace-name.ts';
import type { WorkspaceFacts } from './document.ts';
import { checkWhole } from './member-rules.ts';
import { breach, type Breach } from './rule-breach.ts';

/** The rules for what a workspace is; an empty name is worded when it is shown. */
export function workspaceBreach(workspace: WorkspaceFacts): Breach | null {
  const { name, instructions, clockOffset } = workspace;
  const moved = movedOffset(clockOffset, 0);
  return (
    (name === '' ? null : breach('name', checkWorkspaceName(name))) ??
    breach('instructions', checkInstructions(instructions)) ??
    checkWhole(clockOffset, 'clockOffset') ??
    (moved.ok ? null : breach('clockOffset', moved.error))
  );
}
