import { addDevice } from '../../src/actions/try/add-device.ts';
import { addHomeUser } from '../../src/actions/try/add-home-user.ts';
import { addStructure } from '../../src/actions/try/add-structure.ts';
import { changeSimulatorSettings } from '../../src/actions/try/change-simulator-settings.ts';
import { ensureHome } from '../../src/actions/try/ensure-home.ts';
import { updateStructure } from '../../src/actions/try/update-structure.ts';
import type { Client } from '../../src/domain/client.ts';
import { handle } from '../../src/simulator/handle.ts';
import { answerConsent } from '../../src/simulator/oauth/answer-consent.ts';
import { simulatorWorld } from '../../src/storage/simulator-world.ts';
import { must, type TestWorkspace } from './workspace.ts';

const BASE = 'https://birds.example/sandbox/';
const HERE = { locale: 'nl-NL', countryCode: 'NL', timeZone: 'Europe/Amsterdam' };

/** Lets people live in the simulated home of a workspace, and one of them use a web client. */
export async function liveIn(workspace: TestWorkspace, client: Client): Promise<void> {
  const grace = must(await ensureHome(workspace, HERE));
  const person = { name: 'Linus 🐦', email: 'linus@example.com', locale: 'he-IL' };
  const linus = must(await addHomeUser(workspace, person));
  const hut = { name: 'Hut', countryCode: 'US', postalCode: '', timeZone: 'America/Los_Angeles' };
  const { id, wheres } = must(await addStructure(workspace, linus.id, hut, { isFurnished: false }));
  must(await updateStructure(workspace, id, { ...hut, memberIds: [grace.id] }));
  const whereId = wheres[0]?.id ?? '';
  must(await addDevice(workspace, id, { kind: 'camera', whereId, label: 'left' }));
  must(await changeSimulatorSettings(workspace, { addTokenType: true }));
  await exchange(workspace, client, await accept(workspace, client, grace.id));
  await accept(workspace, client, linus.id);
}

function send(workspace: TestWorkspace, path: string, init?: RequestInit): Promise<Response> {
  return handle(new Request(BASE + path, init), simulatorWorld(workspace), 'page');
}

/** Follows the client's link and accepts; gives the code. */
async function accept(workspace: TestWorkspace, client: Client, userId: string): Promise<string> {
  const link = `login/oauth2?client_id=${client.id}&state=STATE`;
  const asked = (await send(workspace, link)).headers.get('location') ?? '';
  const consent = asked.split('/').at(-1) ?? '';
  const answer = await answerConsent(simulatorWorld(workspace), consent, userId, 'accepted');
  if (!answer.ok || answer.value.kind !== 'redirect') throw new Error('No way back to the client');
  return new URL(answer.value.url).searchParams.get('code') ?? '';
}

/** Exchanges a code for a token, as the client does. */
async function exchange(workspace: TestWorkspace, client: Client, code: string): Promise<void> {
  const { id, secret } = client;
  const parameters = { code, client_id: id, client_secret: secret };
  const body = new URLSearchParams({ ...parameters, grant_type: 'authorization_code' });
  const token = await send(workspace, 'oauth2/access_token', { method: 'POST', body });
  if (!token.ok) throw new Error(await token.text());
}
