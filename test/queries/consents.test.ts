import { expect, it } from 'vitest';
import { findConsent } from '../../src/queries/consents.ts';
import { consentRequest } from '../builders/authorization-code.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('finds a request for consent, or says that there is none', async () => {
  const workspace = await testWorkspace();
  await workspace.database.consents.add(consentRequest());
  expect(await findConsent(workspace, consentRequest().id)).toEqual(consentRequest());
  expect(await findConsent(workspace, 'gone')).toBeNull();
});
