import { beforeEach, expect, it, vi } from 'vitest';
import { answerAsUser } from '../../../src/actions/try/answer-consent.ts';
import { viewConsent } from '../../../src/actions/try/view-consent.ts';
import { consentRequest } from '../../builders/authorization-code.ts';
import { client } from '../../builders/client.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { traced } from '../../builders/traced.ts';
import { testWorkspace } from '../../builders/workspace.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host.example/folder/#/' });
  return () => vi.unstubAllGlobals();
});

async function asked() {
  const workspace = await testWorkspace();
  const { database, clock } = workspace;
  const { id } = client();
  await database.clients.add(client());
  const request = { clientId: id, redirectUri: null, askedAt: clock.now() };
  await database.consents.add(consentRequest(request));
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
  return workspace;
}

it('shows a request that waits, and takes the answer of a home user', async () => {
  const workspace = await asked();
  const view = await viewConsent(workspace, 'consent-1');
  expect(view).toMatchObject({ ok: true, value: { users: [{ id: 'user-1', refusal: null }] } });
  const who = { userId: 'user-1', answer: 'accepted', seenVersion: 1 } as const;
  const answered = await answerAsUser(workspace, 'consent-1', who);
  expect(answered).toMatchObject({ ok: true, value: { kind: 'pin' } });
  const [kept] = await traced(workspace, 1);
  expect(kept?.request.url).toBe('https://host.example/folder/sandbox/login/oauth2');
  const again = await answerAsUser(workspace, 'consent-1', who);
  expect(again).toMatchObject({ ok: false, error: [{ code: 'consent/answered' }] });
});
