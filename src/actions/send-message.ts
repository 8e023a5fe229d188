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
 * Writes to the review team. Nobody sits there, so an automatic reply says what helps (ours),
 * unless a person plays the reviewer. Stays open during a review (rulings). Gives the problems of
 * the text and client/not-found.
 */
export async function sendMessage(
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
    const sent = await postMessage(workspace, clientId, {
      from: 'developer',
      code: 'typed',
      values: {},
      text: cleanText(typed),
      field: '',
      isKnown: true,
    });
    if ((await meta.get('reviewByHand'))?.value === 'yes') return ok(sent);
    await postMessage(workspace, clientId, {
      from: 'reviewer',
      code: 'automatic-reply',
      values: {},
      text: '',
      field: '',
    });
    await mailCopy(workspace, client, 'review-message');
    return ok(sent);
  });
}
