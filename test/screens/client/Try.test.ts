import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ClientInput } from '../../../src/domain/client.ts';
import Try from '../../../src/screens/client/Try.svelte';
import { fill, press, put, user, verified } from '../clients/support.ts';
import { useClientWorld } from './support.ts';

const world = useClientWorld('try', 'consent');
const URI = 'https://awesomest.example/callback';
const WEB = { defaultRedirectUri: URI, additionalRedirectUris: ['http://localhost:8080/cb'] };
const TURNS: Partial<ClientInput> = {
  permissions: [{ permission: 'thermostat', access: 'read/write' }],
};

async function show(input: Partial<ClientInput> = {}) {
  const client = await put(world, await verified(world), { ...TURNS, ...input });
  world.show(Try, { id: client.id });
  await screen.findByRole('heading', { level: 1, name: 'Try it' });
  return client;
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const ours = () => region('Your product');
const theirs = () => region('What the user sees');
const said = (name: string) => ours().getByRole('status', { name });
const step = (name: RegExp) => ours().getByRole('button', { name });
const token = async () => (await world.workspace.database.grants.toArray())[0]?.token ?? null;

describe('a web client', () => {
  it('goes from the link to a turned dial and a connection that is ended', async () => {
    await show(WEB);
    expect(ours().getByText('Not connected')).toBeVisible();
    const link = said('Authorization URL').textContent.trim();
    const sent = new URL(link).searchParams.get('state');
    await press('Send the user there');
    await press('Accept');
    expect(
      await theirs().findByText('The browser would go here now. We only show it.'),
    ).toBeVisible();
    expect(theirs().getByText('awesomest.example')).toBeVisible();
    expect(step(/^The way back/u)).toHaveFocus();
    expect(ours().getAllByText(sent!)).toHaveLength(2);
    await press('Check the state');
    await press('Exchange the code');
    await waitFor(async () => {
      expect(await token()).toMatch(/^c\./u);
    });
    expect(await ours().findByText('Connected')).toBeVisible();
    await press('Read everything');
    const [dial] = await ours().findAllByRole('slider', { name: /^Target for /u });
    await fireEvent.input(dial!, { target: { value: '77' } });
    await user.click(ours().getAllByRole('button', { name: /^Turn the dial: /u })[0]!);
    expect(await ours().findByText('The dial is turned.')).toBeVisible();
    const [home] = await world.workspace.database.structures.toArray();
    expect(home?.thermostats[0]?.target).toBeCloseTo(25);
    await user.click(step(/^The end/u));
    await press('Disconnect');
    expect(await ours().findByText('The connection is gone.')).toBeVisible();
    expect(await world.workspace.database.grants.count()).toBe(0);
  });

  it('covers secrets until somebody wants to see them', async () => {
    const client = await show(WEB);
    await press('Run it all');
    await ours().findAllByRole('slider');
    await user.click(step(/^A code for a token/u));
    const product = screen.getByRole('region', { name: 'Your product' });
    expect(product).not.toHaveTextContent(client.secret);
    expect(product).not.toHaveTextContent((await token())!);
    await user.click(screen.getByRole('checkbox', { name: 'Show secrets' }));
    expect(product).toHaveTextContent(client.secret);
    expect(product).toHaveTextContent((await token())!);
  });

  it('draws in which letters a redirect URI misses the registered one', async () => {
    await show(WEB);
    const choice = ours().getByRole('combobox', { name: 'Where the user comes back to' });
    await user.selectOptions(choice, 'Type another one');
    await fill('Redirect URI', `${URI}/`);
    await press('Send the user there');
    expect(await theirs().findByText(/redirect_uri not pre-registered/u)).toBeVisible();
    expect(theirs().getByText(/They differ in the last slash only/u)).toBeVisible();
    expect(theirs().getByText('too much: /')).toBeInTheDocument();
    expect(ours().getByText('That did not work')).toBeVisible();
  });

  it('hears that the user declined, and can ask again', async () => {
    await show(WEB);
    await press('Send the user there');
    await press('Decline');
    await press('Check the state');
    expect(await ours().findByText(/The user said no/u)).toBeVisible();
    await press('Send the user again');
    expect(step(/^A link for the user/u)).toHaveAttribute('aria-expanded', 'true');
  });

  it('sees that a code works once, and that a second try ends the token', async () => {
    await show(WEB);
    await press('Run it all');
    await ours().findAllByRole('slider');
    await user.click(step(/^A code for a token/u));
    await press('Exchange it again');
    expect(await ours().findByText(/authorization code not found/u)).toBeVisible();
    expect(ours().getByText('That did not work')).toBeVisible();
  });

  it('starts over without what it knew', async () => {
    await show(WEB);
    await press('Run it all');
    await ours().findAllByRole('slider');
    await press('Start over');
    expect(await ours().findByText('Not connected')).toBeVisible();
    expect(step(/^A link for the user/u)).toHaveFocus();
    expect(theirs().getByText(/^Nothing yet/u)).toBeVisible();
  });
});

describe('a PIN client', () => {
  it('takes the PIN however it is typed', async () => {
    await show();
    await press('Send the user there');
    await press('Accept');
    const shown = await theirs().findByRole('status', { name: 'PIN' });
    await fill('PIN', ` ${shown.textContent.trim().toLowerCase()} `);
    await press('Take this PIN');
    await press('Exchange the code');
    expect(await ours().findByText('Connected')).toBeVisible();
  });

  it('ends where the user declines', async () => {
    await show();
    await press('Send the user there');
    await press('Decline');
    expect(await ours().findByText(/there is no PIN to wait for/u)).toBeVisible();
  });
});

describe('what stands in the way', () => {
  it('is the quota: nobody new comes in, and the page names the company', async () => {
    const client = await show(WEB);
    await world.workspace.database.clients.update(client.id, { userLimit: 0 });
    expect(await screen.findByText(/^The quota is used up/u)).toBeVisible();
    await press('Run it all');
    expect(
      await theirs().findByText(/^Connecting to Engines is currently unavailable/u),
    ).toBeVisible();
  });

  it('is a version that the user has not accepted yet', async () => {
    const client = await show(WEB);
    await press('Run it all');
    await ours().findAllByRole('slider');
    await world.workspace.database.clients.update(client.id, { version: 2 });
    expect(
      await ours().findByText(/This user accepted version 1; the client is at version 2/u),
    ).toBeVisible();
    await press('Send the user again');
    await user.click(ours().getByRole('button', { name: 'Send the user again' }));
    expect(await theirs().findByText(/You accepted version 1; this is version 2/u)).toBeVisible();
  });
});

describe('how the service behaves', () => {
  it('can be set, with limits in a range', async () => {
    await show(WEB);
    await user.click(screen.getByText('How the service behaves'));
    await user.click(await screen.findByRole('checkbox', { name: 'Add token_type to the token' }));
    await fill('Calls per minute and token', '0');
    await press('Save the limits');
    expect(await screen.findByText(/whole number from 1 to 100,000/u)).toBeVisible();
    await fill('Calls per minute and token', '60');
    await press('Save the limits');
    await waitFor(async () => {
      const kept = await world.workspace.database.meta.get('simulatorSettings');
      expect(JSON.parse(String(kept?.value))).toMatchObject({
        addTokenType: true,
        callsPerMinute: 60,
        writesPerHour: 600,
      });
    });
  });
});
