import { refuseRule } from './document-refusal.ts';
import type { DocumentTables, WorkspaceFacts } from './document.ts';
import { isObject } from './record-check.ts';
import { leaveOut, type SetAside } from './set-aside.ts';
import { workspaceBreach } from './workspace-rules.ts';

const UNTOUCHED: WorkspaceFacts = {
  name: '',
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};

/**
 * What the `meta` table of a raw download says of its workspace, whose name it does not know. What
 * makes no sense is left out.
 */
export function factsOf(
  meta: readonly unknown[],
  { developers }: DocumentTables,
  aside: SetAside,
): WorkspaceFacts {
  const valueOf = (key: string): unknown =>
    meta.filter(isObject).find((one) => one.key === key)?.value;
  const instructions = valueOf('instructions');
  const clockOffset = valueOf('clockOffset');
  const signedIn = valueOf('currentDeveloperId');
  const facts = {
    ...UNTOUCHED,
    ...(typeof instructions === 'string' ? { instructions } : {}),
    ...(typeof clockOffset === 'number' ? { clockOffset } : {}),
    currentDeveloperId: developers.find(({ id }) => id === signedIn)?.id ?? null,
    reviewByHand: valueOf('reviewByHand') === 'yes',
  };
  return mended(facts, aside);
}

function mended(facts: WorkspaceFacts, aside: SetAside): WorkspaceFacts {
  const found = workspaceBreach(facts);
  const member = found?.path[0] as keyof WorkspaceFacts | undefined;
  if (found === null || member === undefined) return facts;
  leaveOut(aside, refuseRule(found.broken, ['tables', 'meta']));
  return mended({ ...facts, [member]: UNTOUCHED[member] }, aside);
}
