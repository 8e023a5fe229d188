import type { ConsentAnswer, ConsentRequest } from '../../domain/consent-request.ts';
import { err, type Result } from '../../shared/result.ts';
import { answerConsent, type ConsentOutcome } from '../../simulator/oauth/answer-consent.ts';
import { traceAnswer } from '../../simulator/oauth/trace-answer.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { worldOf } from './world-of.ts';
import { sandboxAddress } from './sandbox-address.ts';

export type { ConsentOutcome };

/** Who answers a consent request, and how; `seenVersion` is the client version that was shown. */
export interface Answering {
  readonly userId: string;
  readonly answer: ConsentAnswer;
  readonly seenVersion: number;
}

/**
 * Answers a consent request for a home user, and keeps the answer in the trace. Problems: those of
 * the simulator's answerConsent.
 */
export async function answerAsUser(
  workspace: Workspace,
  id: string,
  { userId, answer, seenVersion }: Answering,
): Promise<Result<ConsentOutcome, Refusals>> {
  const world = worldOf(workspace);
  return attempt(async () => {
    const at = world.now();
    let consent: ConsentRequest | undefined;
    const answered = await answerConsent(world, id, userId, answer, seenVersion, (found) => {
      consent = found;
    });
    if (!answered.ok) return err([answered.error]);
    const address = sandboxAddress('login/oauth2');
    const outcome = answered.value;
    if (consent !== undefined) traceAnswer(world, { consent, answer, outcome, at, address });
    return answered;
  });
}
