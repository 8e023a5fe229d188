import type { Client } from '../domain/client.ts';
import type { Workspace } from '../storage/workspace.ts';

/** The clients in review, whoever owns them; the one that is answered first comes first. */
export async function clientsInReview({ database }: Workspace): Promise<Client[]> {
  const found = await database.clients
    .filter(({ review }) => review.state === 'in-review')
    .toArray();
  return found.sort((one, other) => (one.review.dueAt ?? 0) - (other.review.dueAt ?? 0));
}

/** Whether a person answers reviews instead of our reviewer. */
export async function isReviewByHand({ database }: Workspace): Promise<boolean> {
  return (await database.meta.get('reviewByHand'))?.value === 'yes';
}
