import { clientsInReview, isReviewByHand } from '../queries/reviews.ts';
import { watch } from '../storage/watch.ts';
import type { Workspace } from '../storage/workspace.ts';

/** Browsers cannot wait longer at a time (ms). */
const LONGEST_WAIT = 2 ** 31 - 1;
/** How soon to look again whether the workspace's clock has followed its stored offset (ms). */
const CATCH_UP = 50;

interface Next {
  /** When the next answer is due, by the workspace's clock. */
  readonly dueAt: number;
  /** How far that clock is ahead of real time. */
  readonly offset: number;
}

/**
 * Lets our reviewer answer while the app is open: at the start, when the next answer is due, when
 * any tab moves the clock, submits or stops playing the reviewer, and when the page is seen again.
 * Returns how to stop.
 */
export function startReviewTicker(workspace: Workspace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: Next | null = null;

  /** What decides when the next answer comes; read anew whenever any of it changes. */
  const readNext = async (): Promise<Next | null> => {
    const { meta } = workspace.database;
    const offset = Number((await meta.get('clockOffset'))?.value ?? 0);
    const [first] = await clientsInReview(workspace);
    const dueAt = first?.review.dueAt ?? null;
    return dueAt === null || (await isReviewByHand(workspace)) ? null : { dueAt, offset };
  };

  function look(): void {
    clearTimeout(timer);
    if (next === null) return;
    const rest = next.dueAt - (Date.now() + next.offset);
    if (rest > 0) timer = setTimeout(look, Math.min(rest, LONGEST_WAIT));
    // The offset is stored; the clock, which follows it, may hear of it a moment later.
    else if (workspace.clock.now() < next.dueAt) timer = setTimeout(look, CATCH_UP);
    else void answer(workspace);
  }

  const stopWatching = watch(readNext, {
    next: (found) => {
      next = found;
      look();
    },
    problem: () => undefined,
    bug: () => undefined,
  });
  // A timer may sleep while nobody looks.
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    stopWatching();
    document.removeEventListener('visibilitychange', look);
  };
}

/** Answers what is due. The reviewer's rules are loaded only then: few visits need them. */
async function answer(workspace: Workspace): Promise<void> {
  try {
    const { answerDueReviews } = await import('../actions/answer-due-reviews.ts');
    // A failure of storage shows wherever something is read; what is due stays due.
    await answerDueReviews(workspace);
  } catch (exception) {
    // A file that does not come is tried again when the page is seen again.
    if (!(exception instanceof TypeError)) throw exception;
  }
}
