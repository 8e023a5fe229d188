import { answerAsUser } from '../../../actions/try/answer-consent.ts';
import { switchedOn } from '../../../actions/try/switched-on.ts';
import { viewConsentOnce } from '../../../actions/try/view-consent.ts';
import { FAILURES } from '../../../domain/failure-catalog.ts';
import type { ThermostatAnswer } from '../../../domain/home-answer.ts';
import {
  exchange,
  openLink,
  readHome,
  receive,
  takeOutcome,
  takePin,
  turnDial,
  type Walk,
} from './walk-flow.ts';

/** What a dial is turned to when a failure waits for that, in °F: too warm for a locked one. */
const TURNED_TO = 72;

/**
 * Goes from the link to the first read, with one home user accepting, and on to the dial where a
 * failure that is switched on waits for that; stops where it is refused.
 */
export async function runAll(walk: Walk): Promise<void> {
  const { workspace, flow } = walk;
  const failures = await switchedOn(workspace);
  await openLink(walk);
  if (flow.seen.kind !== 'consent') return;
  const { requestId } = flow.seen;
  const view = await viewConsentOnce(workspace, requestId);
  if (!view.ok) {
    flow.problem = view.error[0];
    return;
  }
  const { users, client, redirectUri } = view.value;
  const user =
    users.find(({ id }) => id === flow.userId) ??
    users.find(({ refusal }) => refusal === null) ??
    users[0];
  if (user?.refusal !== null) return;
  const who = { userId: user.id, answer: 'accepted', seenVersion: client.version } as const;
  const answered = await answerAsUser(workspace, requestId, who);
  if (!answered.ok) {
    flow.problem = answered.error[0];
    return;
  }
  takeOutcome(walk, answered.value, redirectUri);
  if (answered.value.kind === 'pin') {
    flow.code = answered.value.pin;
    takePin(walk);
  } else receive(walk);
  if (flow.code === '') return;
  await exchange(walk);
  if (flow.exchanged?.status !== 200) return;
  await readHome(walk);
  const waitsForDial = FAILURES.some(
    ({ id, area }) => failures.has(id) && (area === 'home' || id === 'permission-write'),
  );
  const thermostat = waitsForDial ? dialOf(flow.home?.thermostats ?? []) : undefined;
  if (thermostat === undefined) return;
  const to = thermostat.target_temperature_f === TURNED_TO ? TURNED_TO + 1 : TURNED_TO;
  await turnDial(walk, thermostat.device_id, to);
}

/** A thermostat that takes one target, if there is any. */
function dialOf(thermostats: readonly ThermostatAnswer[]): ThermostatAnswer | undefined {
  const single = thermostats.find(({ hvac_mode: mode }) => mode === 'heat' || mode === 'cool');
  return single ?? thermostats[0];
}
