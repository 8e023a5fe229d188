import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientInput } from '../../../src/domain/client.ts';
import { CONSENT_KEPT } from '../../../src/domain/consent-request.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Consent from '../../../src/screens/consent/Consent.svelte';
import { consentRequest } from '../../builders/authorization-code.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { press, put, useClientsWorld, user, verified } from '../clients/support.ts';

const leavePage = vi.hoisted(() => vi.fn<(url: string) => void>());
vi.mock('../../../src/actions/leave-page.ts', () => ({ leavePage }));

const world = useClientsWorld();
beforeEach(async () => {
  leavePage.mockClear();
  await loadAreas(['clientForm', 'consent', 'errors']);
});

const URI = 'https://awesomest.example/callback';

/** A request of a client of Ada's, which Grace is asked to answer. */
async function ask(input: Partial<ClientInput> = {}, redirectUri: string | null = URI) {
  const { database, clock } = world.workspace;
  const changes = { defaultRedirectUri: redirectUri ?? '', additionalRedirectUris: [], ...input };
  const client = await put(world, await verified(world), changes);
  const asked = { clientId: client.id, redirectUri, askedAt: clock.now() };
  await database.consents.add(consentRequest(asked));
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
  return client;
}

const show = () => {
  world.show(Consent, { id: 'consent-1' });
};
const grant = (clientId: string, userId = 'user-1', acceptedVersion = 1) => ({
  id: `grant-${userId}`,
  clientId,
  userId,
  acceptedVersion,
  permissions: [],
  token: null,
  createdAt: 1,
});
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the consent screen', () => {
  it('shows who asks for what, and goes back with a code once it is accepted', async () => {
    const { name } = await ask();
    show();
    expect(await heading(`${name} would like to connect to your home`)).toBeVisible();
    expect(screen.getByText('by Engines')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Who answers' })).toHaveDisplayValue(
      'Grace (grace@example.com)',
    );
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(screen.getByText('Your answer takes you to awesomest.example.')).toBeVisible();
    await press('Accept');
    expect(await heading('Back to awesomest.example')).toHaveFocus();
    expect(leavePage).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^https:\/\/awesomest\.example\/callback\?state=unguessable&code=\w{16}$/u,
      ),
    );
    expect(await world.workspace.database.grants.count()).toBe(1);
  });

  it('shows the PIN where there is nowhere to go, and until when it works', async () => {
    await ask({}, null);
    show();
    await press('Accept');
    expect(await heading('Your PIN')).toHaveFocus();
    const pin = screen.getByRole('status', { name: 'PIN' });
    expect(pin).toHaveTextContent(/^[A-Z0-9]{8}$/u);
    expect(await world.workspace.database.codes.get(pin.textContent.trim())).toBeDefined();
    expect(screen.getByText(/^It works once, until /u)).toBeVisible();
    expect(leavePage).not.toHaveBeenCalled();
  });

  it('says that declining ends a connection, and ends it', async () => {
    const client = await ask();
    await world.workspace.database.clients.update(client.id, { version: 2 });
    await world.workspace.database.grants.add(grant(client.id));
    show();
    expect(
      await screen.findByText(/You accepted version 1; this is version 2\. Declining ends/u),
    ).toBeVisible();
    await press('Decline');
    await waitFor(() => {
      expect(leavePage).toHaveBeenCalledWith(`${URI}?error=access_denied&state=unguessable`);
    });
    expect(await world.workspace.database.grants.count()).toBe(0);
  });

  it('speaks the language of whoever answers', async () => {
    const { id, localizations, ...client } = await ask();
    const dutch = { ...localizations[0]!, locale: 'nl-NL' };
    const [permission] = client.permissions;
    const texts = { ...dutch.permissionTexts, [permission!.permission]: 'Voor de warmte.' };
    const changes = { localizations: [...localizations, { ...dutch, permissionTexts: texts }] };
    await world.workspace.database.clients.update(id, changes);
    const piet = homeUser({ id: 'user-2', name: 'Piet', locale: 'nl-BE', createdAt: 2000 });
    await world.workspace.database.homeUsers.add(piet);
    await world.workspace.database.structures.add(structure({ id: 's-2', ownerId: 'user-2' }));
    show();
    await heading(/would like/u);
    expect(screen.queryByText('Voor de warmte.')).toBeNull();
    const account = screen.getByRole('combobox', { name: 'Who answers' });
    await user.selectOptions(account, 'Piet (grace@example.com)');
    expect(screen.getByText('Voor de warmte.')).toHaveAttribute('lang', 'nl-NL');
  });

  it('shows members of a family first which homes they can connect', async () => {
    await ask();
    const others = { id: 's-2', name: 'Cottage', ownerId: 'user-9', memberIds: ['user-1'] };
    await world.workspace.database.structures.add(structure(others));
    show();
    expect(await heading('Which homes you can connect')).toBeVisible();
    expect(screen.getByText('Cottage')).toBeVisible();
    await press('Continue');
    expect(await heading(/would like/u)).toBeVisible();
    expect(screen.queryByText('Cottage')).toBeNull();
  });

  it('lets nobody new accept beyond the quota', async () => {
    const client = await ask();
    await world.workspace.database.clients.update(client.id, { userLimit: 1 });
    await world.workspace.database.grants.add(grant(client.id, 'somebody'));
    show();
    const notice = await screen.findByText('No new users can connect to Engines at the moment.');
    expect(notice).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeEnabled();
  });

  it('makes a first home when there is none', async () => {
    await ask();
    await world.workspace.database.homeUsers.clear();
    await world.workspace.database.structures.clear();
    show();
    const account = await screen.findByRole('combobox', { name: 'Who answers' });
    expect(within(account).getByRole('option')).toHaveTextContent('Grace');
    expect(screen.getByRole('button', { name: 'Accept' })).toBeEnabled();
  });
});

describe('a request that takes no answer', () => {
  it.each([
    ['is not here', () => ({ id: 'other' }), 'This request is not here any more.'],
    [
      'is answered',
      () => ({ answer: 'accepted' as const }),
      'This request has been answered already.',
    ],
    [
      'is too old',
      () => ({ askedAt: world.workspace.clock.now() - CONSENT_KEPT }),
      'This request is not here any more.',
    ],
    [
      'has a way back that is gone',
      () => ({ redirectUri: 'https://awesomest.example/gone' }),
      /^The way back to .* has changed/u,
    ],
  ])('%s', async (_case, change, title) => {
    await ask();
    const stored = (await world.workspace.database.consents.get('consent-1'))!;
    await world.workspace.database.consents.clear();
    await world.workspace.database.consents.add({ ...stored, ...change() });
    show();
    expect(await heading(title)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });
});
