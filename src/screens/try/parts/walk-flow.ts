import { answerAsUser, type ConsentOutcome } from '../../../actions/try/answer-consent.ts';
import { askAsProduct } from '../../../actions/try/ask-as-product.ts';
import { sandboxAddress } from '../../../actions/try/sandbox-address.ts';
import { ensureHome } from '../../../actions/try/ensure-home.ts';
import {
  dialRequest,
  readRequest,
  revokeRequest,
  tokenRequest,
} from '../../../actions/try/product-requests.ts';
import { viewConsentOnce } from '../../../actions/try/view-consent.ts';
import { CODE_KINDS } from '../../../domain/authorization-code.ts';
import { authorizationLink } from '../../../domain/authorization-link.ts';
import type { Client } from '../../../domain/client.ts';
import { readRedirectReturn } from '../../../domain/redirect-return.ts';
import type { useWorkspace } from '../../../queries/workspace-context.ts';
import type { TryFlow } from './try-flow.svelte.ts';

/** Whose product is played, where, and how far it has come. */
export interface Walk {
  readonly workspace: ReturnType<typeof useWorkspace>;
  readonly client: Client;
  readonly flow: TryFlow;
}

/** The link that comes next. */
export function nextLink({ client, flow }: Pick<Walk, 'client' | 'flow'>): string {
  const { word: state, redirectUri } = flow;
  return authorizationLink(sandboxAddress(''), { clientId: client.id, state, redirectUri });
}

/** Sends the user to the link: to the consent screen, or to what is shown instead. */
export async function openLink(walk: Walk): Promise<void> {
  const { workspace, flow } = walk;
  const made = await ensureHome(workspace);
  flow.problem = made.ok ? undefined : made.error[0];
  const request = new Request(nextLink(walk));
  flow.beginRound();
  flow.sent = { word: flow.word, redirectUri: flow.redirectUri };
  flow.renewWord();
  const reply = await askAsProduct(walk.workspace, request);
  const requestId = /#\/consent\/(?<id>.+)$/u.exec(reply.location ?? '')?.groups?.id;
  flow.seen =
    requestId === undefined
      ? { kind: 'refusal', reply }
      : { kind: 'consent', requestId: decodeURIComponent(requestId) };
}

/** What the user has before them once they have answered. */
export function takeOutcome(
  { workspace, flow }: Walk,
  outcome: ConsentOutcome,
  redirectUri: string | null,
): void {
  if (outcome.kind === 'redirect') {
    flow.seen = { kind: 'redirected', url: outcome.url, redirectUri: redirectUri ?? '' };
  } else if (outcome.kind === 'pin') {
    const until = workspace.clock.now() + CODE_KINDS.pin.lifetime;
    flow.seen = { kind: 'pin', pin: outcome.pin, until };
  } else {
    flow.seen = { kind: 'declined' };
  }
}

/** Reads the address that the user came back with, and compares the word. */
export function receive({ flow }: Walk): void {
  if (flow.seen.kind !== 'redirected') return;
  const read = readRedirectReturn(flow.seen.url);
  const isOwnWord = read.state === flow.sent?.word;
  flow.received = { ...read, isOwnWord };
  // What did not come from our own link is dropped [doc].
  flow.code = isOwnWord ? read.code : '';
  flow.chosen = undefined;
}

/** Takes the PIN that was typed. */
export function takePin({ flow }: Walk): void {
  const code = flow.code.replaceAll(/\s/gu, '');
  flow.code = code;
  flow.received = { code, state: '', error: '', isOwnWord: true };
  flow.chosen = undefined;
}

/** Exchanges the code for a token. */
export async function exchange(walk: Walk): Promise<void> {
  const { flow, client } = walk;
  const reply = await askAsProduct(walk.workspace, tokenRequest(client, flow.code));
  flow.exchanged = reply;
  flow.chosen = reply.status === 200 ? undefined : 'exchange';
  const token = reply.status === 200 ? tokenOf(reply.json) : '';
  if (token === '') return;
  flow.token = token;
  flow.forgetCalls();
}

/** Reads everything that the token opens. */
export async function readHome(walk: Walk): Promise<void> {
  // Beforehand: whoever opens another step meanwhile stays there.
  walk.flow.chosen = 'call';
  walk.flow.read = await askAsProduct(walk.workspace, readRequest(walk.flow.token));
}

/** Turns a dial, and reads again what came of it. */
export async function turnDial(walk: Walk, thermostatId: string, to: number): Promise<void> {
  const reply = await askAsProduct(walk.workspace, dialRequest(walk.flow.token, thermostatId, to));
  walk.flow.turned = reply;
  if (reply.status === 200) await readHome(walk);
}

/** Ends the connection from the product's side. */
export async function disconnect(walk: Walk): Promise<void> {
  walk.flow.chosen = 'revoke';
  walk.flow.revoked = await askAsProduct(walk.workspace, revokeRequest(walk.flow.token));
}

/** Goes from the link to the first read, with one home user accepting; stops where it is refused. */
export async function runAll(walk: Walk): Promise<void> {
  const { workspace, flow } = walk;
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
  await exchange(walk);
  if (flow.exchanged?.status === 200) await readHome(walk);
}

function tokenOf(json: unknown): string {
  const { access_token: token } = (json ?? {}) as { access_token?: unknown };
  return typeof token === 'string' ? token : '';
}
