import { checkMessageText } from '../domain/message-text.ts';
import type { Message } from '../domain/message.ts';
import { problem } from '../domain/problem.ts';
import { cleanText } from '../domain/text-input.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { mailCopy, postMessage, tellingTables } from './tell-developer.ts';

/**
 * Writes into a thread as the review team, while a person plays the reviewer (ours). Gives the
 * problems of the text, client/not-found and message/reply-by-hand-only.
 */
export async function replyAsReviewer(
  workspace: Workspace,
  clientId: string,
  typed: string,
): Promise<Result<Message, Refusals>> {
  const found = checkMessageText(typed);
  if (found.length > 0) return err(found);
  const { clients, meta } = workspace.database;
  return write(workspace, [clients, ...tellingTables(workspace)], async () => {
    const client = await clients.get(clientId);
    if (client === undefined) return err([problem('client/not-found', {})]);
    if ((await meta.get('reviewByHand'))?.value !== 'yes') {
      return err([problem('message/reply-by-hand-only', {})]);
    }
    const text = cleanText(typed);
    const body = { from: 'reviewer', code: 'typed', values: {}, text, field: '' } as const;
    const sent = await postMessage(workspace, clientId, body);
    await mailCopy(workspace, client, 'review-message');
    return ok(sent);
  });
}
