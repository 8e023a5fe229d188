import type { AskingTab } from '../../shared/app-worker.ts';
import { openWorkspaceIds } from '../../storage/open-tabs.ts';
import { readWorkspaceEntries } from '../../storage/workspace-entries.ts';

interface Guess {
  readonly id: string | null;
  /** Whether no tab can have another one open. */
  readonly isCertain: boolean;
  readonly madeAt: number;
}

/** How long a guess holds, and how long a tab that said nothing is left alone (ms). */
const MEMORY_MS = 1000;
const SILENCE_MS = 5000;

const BY_TAB = new Map<string, string>();
const SILENT = new Map<string, number>();
let lastGuess: Guess | null = null;

/**
 * The workspace that a request is for: the one that the asking tab has open, else the one that was
 * opened last in this browser; null where there is none. Of several tabs the first counts that has
 * one. A tab is only asked when it matters. Throws what IndexedDB throws.
 */
export async function askedWorkspace(tabs: readonly AskingTab[]): Promise<string | null> {
  const known = BY_TAB.get(tabs[0]?.id ?? '');
  if (known !== undefined) return known;
  const guess = await recentGuess();
  if (guess.isCertain) return guess.id;
  for (const tab of tabs) {
    const said = BY_TAB.get(tab.id) ?? (await answerOf(tab));
    if (said === null) continue;
    // For as long as it lives: a page that changes its workspace is loaded anew, by another name.
    BY_TAB.set(tab.id, said);
    return said;
  }
  return guess.id;
}

async function answerOf({ id, ask }: AskingTab): Promise<string | null> {
  if (Date.now() - (SILENT.get(id) ?? 0) < SILENCE_MS) return null;
  const said = await ask();
  if (said === null) SILENT.set(id, Date.now());
  return said;
}

async function recentGuess(): Promise<Guess> {
  if (lastGuess !== null && Date.now() - lastGuess.madeAt <= MEMORY_MS) return lastGuess;
  const guess = await makeGuess();
  // Whoever has no workspace yet may have one the next moment.
  lastGuess = guess.id === null ? null : guess;
  return guess;
}

async function makeGuess(): Promise<Guess> {
  const madeAt = Date.now();
  const open = await openWorkspaceIds();
  const [only] = open ?? [];
  if (only !== undefined && open?.length === 1) return { id: only, isCertain: true, madeAt };
  const entries = await readWorkspaceEntries();
  const id = entries.find(({ openedAt }) => openedAt !== undefined)?.id ?? null;
  return { id, isCertain: open?.length === 0, madeAt };
}
