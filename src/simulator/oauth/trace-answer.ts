import type { ConsentAnswer, ConsentRequest } from '../../domain/consent-request.ts';
import type { NewExchange } from '../../domain/exchange.ts';
import type { World } from '../world.ts';
import type { ConsentOutcome } from './answer-consent.ts';

/** An answer to a consent request, and what came of it. */
export interface ConsentAnswered {
  readonly consent: Pick<ConsentRequest, 'clientId' | 'state'>;
  readonly answer: ConsentAnswer;
  readonly outcome: ConsentOutcome;
  /** The absolute address of the consent form. */
  readonly address: string;
  /** When the answer was given, by the world's clock (ms). */
  readonly at: number;
}

/**
 * Keeps the answer in the trace as the exchange that a consent form makes, so that the way of the
 * code is seen there. The shape of that form is not on record (ours).
 */
export function traceAnswer(
  world: Pick<World, 'now' | 'trace'>,
  { consent, answer, outcome, address, at }: ConsentAnswered,
): void {
  const form = { client_id: consent.clientId, state: consent.state, answer };
  const traced = world.trace({
    from: 'page',
    at,
    durationMs: world.now() - at,
    request: {
      method: 'POST',
      url: address,
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: { text: String(new URLSearchParams(form)), isCut: false },
    },
    response: responseOf(outcome),
    rule: null,
    isStream: false,
  });
  // As with any exchange: nobody waits until it is kept.
  traced.catch(() => undefined);
}

function responseOf(outcome: ConsentOutcome): NewExchange['response'] {
  if (outcome.kind === 'redirect') {
    const body = { text: '', isCut: false };
    return { status: 303, headers: [['location', outcome.url]], body };
  }
  const text = outcome.kind === 'pin' ? `pin=${outcome.pin}` : '';
  return { status: 200, headers: [['content-type', 'text/plain']], body: { text, isCut: false } };
}
