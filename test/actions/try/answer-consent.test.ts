import { expect, it } from 'vitest';
import { answerAsUser } from '../../../src/actions/try/answer-consent.ts';
import { viewConsent } from '../../../src/actions/try/view-consent.ts';
import { consentRequest } from '../../builders/authorization-code.ts';
import { client } from '../../builders/client.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { testWorkspace } from '../../builders/workspace.ts';

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
  const again = await answerAsUser(workspace, 'consent-1', who);
  expect(again).toMatchObject({ ok: false, error: [{ code: 'consent/answered' }] });
});
