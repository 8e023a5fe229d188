import { submitReview } from '../../src/actions/submit-review.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Review, ReviewForm } from '../../src/domain/review.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import { reviewable, reviewForm } from './review.ts';
import { must, verifiedDeveloper } from './workspace.ts';

/** Puts a client that may be submitted into a workspace, with its owner. */
export async function storedReviewable(
  workspace: Workspace,
  changes: Partial<Client> = {},
): Promise<Client> {
  const owner = await verifiedDeveloper(workspace, `${workspace.random.uuid()}@example.com`);
  const id = workspace.random.uuid();
  const made = reviewable({ id, ownerId: owner.id, nameKey: id, ...changes });
  await workspace.database.clients.add(made);
  return made;
}

/** The same, submitted. */
export async function submittedClient(
  workspace: Workspace,
  form: Partial<ReviewForm> = {},
): Promise<Client> {
  const { id } = await storedReviewable(workspace);
  return must(await submitReview(workspace, id, reviewForm(form)));
}

/** The review of a client as it is stored now. */
export async function reviewOf({ database }: Workspace, clientId: string): Promise<Review> {
  const found = await database.clients.get(clientId);
  if (found === undefined) throw new Error('There is no such client.');
  return found.review;
}

/** What a client's developer was told: the thread, then the mails about it. */
export async function toldOf({ database }: Workspace, clientId: string): Promise<string[]> {
  const thread = await database.messages
    .where('[clientId+sentAt]')
    .between([clientId, -Infinity], [clientId, Infinity])
    .toArray();
  const mails = await database.mails
    .filter(({ values }) => values.clientId === clientId)
    .sortBy('sentAt');
  // Mails of one moment have no order.
  mails.sort((one, other) => one.sentAt - other.sentAt || one.code.localeCompare(other.code));
  return [
    ...thread.map(({ from, code }) => `${from} ${code}`),
    ...mails.map(({ code }) => `mail ${code}`),
  ];
}
