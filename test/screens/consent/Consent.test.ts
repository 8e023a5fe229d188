import { screen } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { loadAreas } from '../../../src/i18n/index.ts';
import Consent from '../../../src/screens/consent/Consent.svelte';
import { consentRequest } from '../../builders/authorization-code.ts';
import { put, useClientsWorld, verified } from '../clients/support.ts';

const world = useClientsWorld();
beforeEach(() => loadAreas(['clientForm', 'consent', 'errors']));

it('says of a request that is not here what to do', async () => {
  world.show(Consent, { id: 'gone' });
  expect(await screen.findByRole('heading', { name: 'This request is not here' })).toBeVisible();
});

it('shows who asks and where the answer goes', async () => {
  const client = await put(world, await verified(world));
  const consent = consentRequest({ clientId: client.id, redirectUri: 'https://a.example/cb' });
  await world.workspace.database.consents.add(consent);
  world.show(Consent, { id: consent.id });
  const heading = { level: 1, name: 'Connect Birdbath Thermo' } as const;
  expect(await screen.findByRole('heading', heading)).toBeVisible();
  expect(screen.getByText('The answer goes to https://a.example/cb.')).toBeVisible();
  expect(screen.getByText('It has not been answered yet.')).toBeVisible();
});
