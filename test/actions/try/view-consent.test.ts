import { expect, it } from 'vitest';
import { viewConsent, viewConsentOnce } from '../../../src/actions/try/view-consent.ts';
import { consentRequest } from '../../builders/authorization-code.ts';
import { client } from '../../builders/client.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { testWorkspace } from '../../builders/workspace.ts';

it('shows who may answer, or says as values what keeps a request from being shown', async () => {
  const workspace = await testWorkspace();
  const { database, clock } = workspace;
  await database.clients.add(client());
  const asked = { clientId: client().id, redirectUri: null, askedAt: clock.now() };
  await database.consents.add(consentRequest(asked));
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
  const shown = await viewConsentOnce(workspace, 'consent-1');
  expect(shown).toMatchObject({ ok: true, value: { users: [{ id: 'user-1', refusal: null }] } });
  const gone = await viewConsentOnce(workspace, 'other');
  expect(gone).toMatchObject({ ok: false, error: [{ code: 'consent/not-found' }] });
  workspace.close();
  const closed = await viewConsentOnce(workspace, 'consent-1');
  expect(closed).toMatchObject({ ok: false, error: [{ code: 'storage/closed' }] });
  await expect(viewConsent(workspace, 'consent-1')).rejects.toThrow();
});
