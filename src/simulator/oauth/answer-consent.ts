import type { Client } from '../../domain/client.ts';
import { grantAfterConsent } from '../../domain/consent-grant.ts';
import type { ConsentAnswer, ConsentRequest } from '../../domain/consent-request.ts';
import { checkConsentRoom, companyNameOf } from '../../domain/consent-room.ts';
import { failuresOn, type FailuresOn } from '../../domain/failure-catalog.ts';
import type { Grant } from '../../domain/grant.ts';
import type { HomeUser } from '../../domain/home-user.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { redirectAnswer } from '../../domain/redirect-answer.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { slowNetwork } from '../slow-network.ts';
import type { World, WorldReads, WorldWrites } from '../world.ts';
import { issueCode } from './codes.ts';
import { waitingConsent } from './waiting-consent.ts';

/** What comes of an answer: where the browser goes, what the user copies, or nothing more. */
export type ConsentOutcome =
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'declined' };

type Parameters = readonly (readonly [name: string, value: string])[];

/** Letters of a state that somebody else made up (ours). */
const FOREIGN_STATE = { length: 24, letters: 'abcdefghijklmnopqrstuvwxyz0123456789' };

/**
 * Answers a consent request for a home user. Accepting makes or renews the grant and issues a code;
 * declining sends `access_denied` (ours, RFC 6749 4.1.2.1) and ends a grant that the user had given
 * before [doc: user quota]. Switched-on failures make a refusal of every answer, or spoil the state
 * that goes back. `seenVersion` is the client version that the user was shown; `onFound` is told
 * which request it was, before anything is changed. Problems:
 * those of `waitingConsent`, `home-user/not-found`, `consent/client-changed`,
 * `consent/no-own-home`, `consent/over-quota`.
 */
export async function answerConsent(
  world: World,
  id: string,
  userId: string,
  answer: ConsentAnswer,
  seenVersion?: number,
  onFound?: (consent: ConsentRequest) => void,
): Promise<Result<ConsentOutcome, Problem>> {
  const failures = failuresOn((await world.settings()).failures);
  await slowNetwork(world, failures);
  return world.change(async (records) => {
    const found = await waitingConsent(records, id, world.now());
    if (!found.ok) return found;
    const { consent, client } = found.value;
    onFound?.(consent);
    const [user, grant] = await Promise.all([
      records.homeUser(userId),
      records.grantOf(client.id, userId),
    ]);
    if (user === undefined) return err(problem('home-user/not-found', {}));
    const back = stateSentBack(consent, failures, world);
    if (answer === 'declined' || failures.has('denied')) {
      if (grant !== undefined) await records.removeGrant(grant.id);
      await records.putConsent({ ...consent, answer: 'declined' });
      return ok(declined(consent, back));
    }
    if (seenVersion !== undefined && seenVersion !== client.version) {
      return err(problem('consent/client-changed', { client: client.name }));
    }
    const refusal = await refuse(records, client, user, grant);
    if (refusal !== null) return err(refusal);
    const [outcome] = await Promise.all([
      accepted(records, consent, client, { userId, grant, world, back }),
      records.putConsent({ ...consent, answer }),
    ]);
    return ok(outcome);
  });
}

async function refuse(
  records: WorldReads,
  client: Client,
  user: HomeUser,
  grant: Grant | undefined,
): Promise<Problem | null> {
  const [homes, developer, used] = await Promise.all([
    records.structuresOf(user.id),
    records.developer(client.ownerId),
    records.grantCount(client.id),
  ]);
  if (homes.length === 0) return problem('consent/no-own-home', { user: user.name });
  return checkConsentRoom(client, used, grant !== undefined, companyNameOf(client, developer));
}

async function accepted(
  records: WorldWrites,
  consent: ConsentRequest,
  client: Client,
  by: { userId: string; grant: Grant | undefined; world: World; back: Parameters },
): Promise<ConsentOutcome> {
  const { random } = by.world;
  const grant = grantAfterConsent(client, by.userId, by.grant, { now: by.world.now(), random });
  const [{ code }] = await Promise.all([
    issueCode(records, consent, grant, by.world),
    records.putGrant(grant),
  ]);
  if (consent.redirectUri === null) return { kind: 'pin', pin: code };
  // In this order a callback was once seen [forum].
  const url = redirectAnswer(consent.redirectUri, [...by.back, ['code', code]]);
  return { kind: 'redirect', url };
}

function declined({ redirectUri }: ConsentRequest, back: Parameters): ConsentOutcome {
  if (redirectUri === null) return { kind: 'declined' };
  const url = redirectAnswer(redirectUri, [['error', 'access_denied'], ...back]);
  return { kind: 'redirect', url };
}

/** The state as it goes back: as it came, unless a failure that is switched on loses or changes it. */
function stateSentBack(
  { state }: ConsentRequest,
  failures: FailuresOn,
  { random }: World,
): Parameters {
  if (failures.has('state-lost')) return [];
  const { length, letters } = FOREIGN_STATE;
  return [['state', failures.has('state-wrong') ? random.text(length, letters) : state]];
}
