import type { ConsentOutcome } from '../../../actions/try/answer-consent.ts';
import { askAsProduct } from '../../../actions/try/ask-as-product.ts';
import { sandboxAddress } from '../../../actions/try/sandbox-address.ts';
import { ensureHome } from '../../../actions/try/ensure-home.ts';
import {
  dialRequest,
  readRequest,
  revokeRequest,
  tokenRequest,
} from '../../../actions/try/product-requests.ts';
import { listenAsProduct } from '../../../actions/try/listen-as-product.ts';
import { switchedOn } from '../../../actions/try/switched-on.ts';
import { CODE_KINDS } from '../../../domain/authorization-code.ts';
import { authorizationLink } from '../../../domain/authorization-link.ts';
import type { Client } from '../../../domain/client.ts';
import type { FailuresOn } from '../../../domain/failure-catalog.ts';
import { productLink } from '../../../domain/product-link.ts';
import { readRedirectReturn } from '../../../domain/redirect-return.ts';
import { tokenForm } from '../../../domain/token-form.ts';
import type { useWorkspace } from '../../../queries/workspace-context.ts';
import type { TryFlow } from './try-flow.svelte.ts';

/** Whose product is played, where, and how far it has come. */
export interface Walk {
  readonly workspace: ReturnType<typeof useWorkspace>;
  readonly client: Client;
  readonly flow: TryFlow;
  /** Those that are switched on, as they are shown; who acts asks anew. */
  readonly failures: FailuresOn;
}

/** The link that comes next, with the mistakes that are switched on. */
export function nextLink({ client, flow, failures }: Walk): string {
  const { word: state, redirectUri } = flow;
  const ask = productLink(client, { state, redirectUri }, failures);
  return authorizationLink(sandboxAddress(''), ask);
}

/** Sends the user to the link: to the consent screen, or to what is shown instead. */
export async function openLink(walk: Walk): Promise<void> {
  const { workspace, flow } = walk;
  const made = await ensureHome(workspace);
  flow.problem = made.ok ? undefined : made.error[0];
  const failures = await switchedOn(workspace);
  const request = new Request(nextLink({ ...walk, failures }));
  flow.beginRound();
  const ask = { state: flow.word, redirectUri: flow.redirectUri };
  const { redirectUri } = productLink(walk.client, ask, failures);
  flow.sent = { word: flow.word, redirectUri };
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
  const { workspace, flow, client } = walk;
  const failures = await switchedOn(workspace);
  const form = tokenForm(client, flow.code, failures);
  const reply = await askAsProduct(workspace, tokenRequest(form));
  const token = reply.status === 200 ? tokenOf(reply.json) : '';
  if (token !== '') {
    flow.token = token;
    flow.forgetCalls();
  }
  const isTwice = token !== '' && failures.has('code-used-twice');
  flow.exchanged = isTwice ? await askAsProduct(workspace, tokenRequest(form)) : reply;
  flow.chosen = flow.exchanged.status === 200 ? undefined : 'exchange';
}

/** Reads everything that the token opens. */
export async function readHome(walk: Walk): Promise<void> {
  // Beforehand: whoever opens another step meanwhile stays there.
  const { workspace, flow } = walk;
  flow.chosen = 'call';
  flow.further = undefined;
  // Asked first: what is read shows at once, and nothing but a failure keeps the product busy then.
  const failures = await switchedOn(workspace);
  flow.read = await askAsProduct(workspace, readRequest(flow.token));
  if (flow.read.status !== 200) return;
  if (failures.has('too-many-calls')) await readFurther(walk, []);
  if (failures.has('permission-read')) await readFurther(walk, ['devices', 'thermostats']);
  if (failures.has('token-revoked')) await listen(walk);
}

/** Reads one node more, which a failure that is switched on refuses. */
async function readFurther({ workspace, flow }: Walk, path: readonly string[]): Promise<void> {
  const reply = await askAsProduct(workspace, readRequest(flow.token, path));
  flow.further = { path: path.join('/'), reply };
}

/** Listens until the connection is ended, and reads once more with the token that it had. */
async function listen(walk: Walk): Promise<void> {
  const { workspace, flow } = walk;
  const listening = new AbortController();
  flow.heard = [];
  await listenAsProduct(
    workspace,
    { token: flow.token, path: '' },
    {
      onEvent: (event) => {
        flow.heard = [...flow.heard, event];
        // Switched off meanwhile, the stream would go on for ever.
        if (event.name === 'keep-alive') listening.abort();
      },
      signal: listening.signal,
    },
  );
  await readFurther(walk, []);
}

/** Turns a dial, and reads again what came of it. */
export async function turnDial(walk: Walk, thermostatId: string, to: number): Promise<void> {
  const { workspace, flow } = walk;
  flow.turned = undefined;
  const reply = await askAsProduct(workspace, dialRequest(flow.token, thermostatId, to));
  if (reply.status === 200) await readHome(walk);
  flow.turned = reply;
}

/** Ends the connection from the product's side. */
export async function disconnect(walk: Walk): Promise<void> {
  walk.flow.chosen = 'revoke';
  walk.flow.revoked = await askAsProduct(walk.workspace, revokeRequest(walk.flow.token));
}

function tokenOf(json: unknown): string {
  const { access_token: token } = (json ?? {}) as { access_token?: unknown };
  return typeof token === 'string' ? token : '';
}
