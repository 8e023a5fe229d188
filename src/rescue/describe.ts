import { say } from './say.ts';
import type { FoundDatabase } from './found-database.ts';

/** What a database is called on the page. */
export function titleOf({ kind, entry, name }: FoundDatabase): string {
  if (kind === 'registry') return say('registry');
  if (kind === 'snapshots') return say('snapshots');
  if (kind === 'other') return say('other');
  const called = entry?.name;
  if (typeof called === 'string' && called !== '') return called;
  // Several nameless ones are told apart by the beginning of their id.
  const id = name.split('-workspace-')[1] ?? '';
  return entry === null ? `${say('unlistedTitle')} ${id.slice(0, 8)}` : say('unnamed');
}

export interface Badge {
  readonly text: string;
  readonly tone: 'neutral' | 'info' | 'warning';
}

/** What kind of workspace it is; null for what is none. */
export function badgeOf({ kind, entry }: FoundDatabase): Badge | null {
  if (kind === 'unlisted') return { text: say('unlisted'), tone: 'warning' };
  if (kind !== 'workspace') return null;
  if (entry?.kind === 'demo') return { text: say('demo'), tone: 'info' };
  if (entry?.kind === 'shared') return { text: say('shared'), tone: 'info' };
  return { text: say('own'), tone: 'neutral' };
}

/** A sentence about what the database is, where one is needed; else null. */
export function hintOf({ kind }: FoundDatabase): string | null {
  if (kind === 'registry') return say('registryHint');
  if (kind === 'snapshots') return say('snapshotsHint');
  return kind === 'unlisted' ? say('unlistedHint') : null;
}

/** What is wrong with it as far as a look from outside tells; null when nothing is. */
export function troubleOf({ failure, mark }: FoundDatabase): string | null {
  if (failure === 'blocked') return say('openBlocked');
  if (failure !== null) return say('cannotOpen', { reason: failure });
  if (mark === 'missing') return say('markMissing');
  return mark === 'newer' ? say('markNewer') : null;
}
