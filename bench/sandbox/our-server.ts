import { answerAsUser, type Answering } from '../../src/actions/try/answer-consent.ts';
import { ensureHome } from '../../src/actions/try/ensure-home.ts';
import { changeSimulatorSettings } from '../../src/actions/try/change-simulator-settings.ts';
import { tellWorker } from '../../src/actions/try/tell-worker.ts';
import { countThisTab } from '../../src/storage/open-tabs.ts';
import { openWorkspace } from '../../src/storage/open-workspace.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import type { SendUser, Server } from './client.mjs';
import { triedClients } from './tried-client.ts';

/** The version of a new client, which its user is shown. */
const FIRST_VERSION = 1;

/** The sandbox as each of its clients sees it, and whoever answers for their user. */
export interface OurServer {
  readonly clients: readonly Server[];
  readonly sendUser: SendUser;
}

/** Opens this browser's workspace as a tab of the app does. */
async function open(): Promise<Workspace> {
  const opened = await openWorkspace();
  if (!opened.ok) throw new Error(opened.error.problem.code);
  countThisTab(opened.value.id);
  tellWorker(opened.value.id);
  return opened.value;
}

/**
 * Registers ten clients and makes a home; nobody waits for a limit of calls. `app`: the address of
 * the app's folder; the clients come back to one of `redirectUris`.
 */
export async function ourServer(app: string, redirectUris: readonly string[]): Promise<OurServer> {
  const workspace = await open();
  const { developers, clients, structures } = workspace.database;
  const made = triedClients(1, redirectUris);
  await developers.bulkPut(made.developers);
  await clients.bulkPut(made.clients);
  const user = await ensureHome(workspace);
  if (!user.ok) throw new Error(user.error[0]?.code);
  const most = { callsPerMinute: 100_000, writesPerHour: 100_000 };
  await changeSimulatorSettings(workspace, most);
  const device = (await structures.toCollection().first())?.thermostats[0];
  if (device === undefined) throw new Error('There is nothing to read.');
  const userId = user.value.id;
  return {
    clients: made.clients.map(({ id, secret }) => ({
      authorization: `${app}sandbox/login/oauth2`,
      token: `${app}sandbox/oauth2/access_token`,
      read: `${app}sandbox/api/devices/thermostats/${device.id}`,
      clientId: id,
      clientSecret: secret,
      redirectUri: redirectUris[0] ?? '',
    })),
    sendUser: (address, state) => {
      const answer = { userId, answer: 'accepted', seenVersion: FIRST_VERSION } as const;
      return accept(workspace, { address, state, answer });
    },
  };
}

interface Sent {
  readonly address: string;
  readonly state: string;
  readonly answer: Answering;
}

/**
 * What the consent screen does, without the screen: an address of the app does not tell a page
 * where its redirect led, so the request is found by its state.
 */
async function accept(workspace: Workspace, { address, state, answer }: Sent): Promise<string> {
  await fetch(address, { redirect: 'manual' });
  const { consents } = workspace.database;
  const newestFirst = consents.orderBy('askedAt').reverse();
  const consent = await newestFirst.and((one) => one.state === state).first();
  if (consent === undefined) throw new Error('Nobody was asked.');
  const answered = await answerAsUser(workspace, consent.id, answer);
  if (!answered.ok) throw new Error(answered.error[0]?.code);
  if (answered.value.kind !== 'redirect') throw new Error('There is no way back.');
  // The browser follows, as it does for every other server.
  await fetch(answered.value.url);
  return answered.value.url;
}
