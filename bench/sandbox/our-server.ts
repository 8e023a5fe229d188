import { answerAsUser, type Answering } from '../../src/actions/try/answer-consent.ts';
import { ensureHome } from '../../src/actions/try/ensure-home.ts';
import { changeSimulatorSettings } from '../../src/actions/try/change-simulator-settings.ts';
import { tellWorker } from '../../src/actions/try/tell-worker.ts';
import { countThisTab } from '../../src/storage/open-tabs.ts';
import { openWorkspace } from '../../src/storage/open-workspace.ts';
import type { Workspace } from '../../src/storage/workspace.ts';
import type { SendUser, Server } from './client.mjs';
import { triedClients } from './tried-client.ts';

/** The sandbox as a client sees it, and whoever answers for its user. */
export interface OurServer {
  readonly server: Server;
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
 * Registers a client, unless there is one, makes a home, and lets nobody wait for a limit of calls.
 * `app`: the address of the app's folder; the client comes back to one of `redirectUris`.
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
  const client = made.clients[0];
  const device = (await structures.toCollection().first())?.thermostats[0];
  if (client === undefined || device === undefined) throw new Error('Nothing to try.');
  const userId = user.value.id;
  return {
    server: {
      authorization: `${app}sandbox/login/oauth2`,
      token: `${app}sandbox/oauth2/access_token`,
      read: `${app}sandbox/api/devices/thermostats/${device.id}`,
      clientId: client.id,
      clientSecret: client.secret,
      redirectUri: redirectUris[0] ?? '',
    },
    sendUser: (address, state) => {
      const answer = { userId, answer: 'accepted', seenVersion: client.version } as const;
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
  const consent = await workspace.database.consents.orderBy('askedAt').last();
  if (consent?.state !== state) throw new Error('Nobody was asked.');
  const answered = await answerAsUser(workspace, consent.id, answer);
  if (!answered.ok) throw new Error(answered.error[0]?.code);
  if (answered.value.kind !== 'redirect') throw new Error('There is no way back.');
  // The browser follows, as it does for every other server.
  await fetch(answered.value.url);
  return answered.value.url;
}
