import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/components/save-file.ts';
import { currentToasts } from '../../../src/components/toasts.svelte.ts';
import type { Client, ClientInput } from '../../../src/domain/client.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import TakeOut from '../../../src/screens/data/TakeOut.svelte';
import { fill, press, put, useClientsWorld, user, verified } from '../clients/support.ts';

vi.mock('../../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));

const WEB = { name: 'Porch Light', defaultRedirectUri: 'https://a.example/cb' };
const NATIVE = { name: 'Awning', defaultRedirectUri: 'porch:Callback' };
const PIN = { name: 'Weather Vane' };

describe('taking a client out', () => {
  const world = useClientsWorld();
  beforeEach(() => {
    vi.mocked(saveFile).mockReset();
    return loadAreas(['data', 'takeOut', 'errors']);
  });

  /** Shows the screen with these clients of Ada's, the last one named in the address. */
  async function show(...inputs: Partial<ClientInput>[]): Promise<Client[]> {
    const ada = await verified(world);
    const made: Client[] = [];
    for (const input of inputs) made.push(await put(world, ada, input));
    location.hash = `#/data/take-out?client=${made.at(-1)?.id ?? ''}`;
    world.show(TakeOut);
    await screen.findByRole('heading', { name: 'Where should it go?' });
    return made;
  }

  const tile = (name: string) => screen.getByRole('radio', { name: new RegExp(`^${name}`, 'u') });
  const file = async () => screen.findByRole('region', { name: /^Content of/u });
  const textOf = async () =>
    Array.from((await file()).querySelectorAll('.line'), (line) => line.textContent).join('\n');

  it('asks nobody who is not there, and leads to where clients are made', async () => {
    world.show(TakeOut);
    expect(await screen.findByText('Nobody is signed in')).toBeVisible();
    await verified(world);
    expect(await screen.findByText('There is no client to take out yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Create a client' })).toHaveAttribute(
      'href',
      '#/clients/new',
    );
  });

  it('begins with the client of the address, and writes what is chosen', async () => {
    const [, pin] = await show(WEB, PIN);
    expect(screen.getByText('PIN client')).toBeVisible();
    expect(JSON.parse(await textOf())).toMatchObject({
      client_name: 'Weather Vane',
      software_id: pin!.id,
      redirect_uris: [],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'Porch Light');
    expect(screen.getByText('Web client')).toBeVisible();
    expect(JSON.parse(await textOf())).toMatchObject({ application_type: 'web' });
  });

  it.each([
    ['Keycloak', 'porch-light-keycloak.json', 'application/json'],
    ['oidc-provider', 'porch-light-oidc-provider.mjs', 'text/javascript'],
    ['.env file', 'porch-light.env', 'text/plain'],
    ['Python', 'porch-light.py', 'text/x-python'],
  ])('hands out %s as it is shown, with the secret only when asked', async (name, saved, type) => {
    const [{ secret } = { secret: '?' }] = await show(WEB);
    await user.click(tile(name));
    await press('Download');
    expect(vi.mocked(saveFile).mock.lastCall).toEqual([
      saved,
      expect.not.stringContaining(secret),
      type,
    ]);
    expect(vi.mocked(saveFile).mock.lastCall?.[1]).toBe(`${await textOf()}\n`);
    await user.click(screen.getByRole('checkbox', { name: 'The client secret' }));
    expect(screen.getByText('With the secret')).toBeVisible();
    await press('Download');
    expect(vi.mocked(saveFile).mock.lastCall?.[1]).toContain(secret);
  });

  it('follows a change of the client', async () => {
    const [made] = await show(WEB);
    await textOf();
    await world.workspace.database.clients.update(made!.id, { name: 'Stoop Light' });
    await waitFor(async () => expect(await textOf()).toContain('"Stoop Light"'));
  });

  it('says before anything leaves that a target cannot hold the client, and what to do', async () => {
    const [native] = await show(NATIVE);
    expect(within(tile('Keycloak').closest('label')!).getByText('Does not fit')).toBeVisible();
    await user.click(tile('Keycloak'));
    expect(screen.getByText('Keycloak cannot hold this client')).toBeVisible();
    expect(screen.getByText(/never find porch:Callback/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Edit the client' })).toHaveAttribute(
      'href',
      `#/clients/${native!.id}/overview/edit?field=defaultRedirectUri`,
    );
    await user.click(tile('oidc-provider'));
    expect(await textOf()).toContain('application_type: "native"');
  });

  it('leads to the very address that does not fit', async () => {
    await show({ ...WEB, additionalRedirectUris: ['https://a.example/2', 'porch:*'] });
    await user.click(tile('Keycloak'));
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Edit the client' });
    expect(href).toMatch(/\?field=additionalRedirectUris\.1$/u);
  });

  it('names what is lost, what changes and what is left to do', async () => {
    await show({ ...WEB, additionalRedirectUris: ['https://a.example/2'] });
    await user.click(tile('Keycloak'));
    const [lost, changed, next] = ['Stays behind', 'Means something else there', 'Left to do'].map(
      (name) => screen.getByRole('heading', { name }).parentElement!,
    );
    expect(within(lost!).getByText(/^The permission: this format has no place/u)).toBeVisible();
    expect(within(changed!).getByText(/send redirect_uri with each request/u)).toBeVisible();
    expect(within(next!).getByText(/Keycloak makes a new secret/u)).toBeVisible();
  });

  it('takes a base address, and refuses one where it is typed', async () => {
    await show(PIN);
    await user.click(tile('curl'));
    expect(await textOf()).toContain("'https://developer-api.nest.com/devices/thermostats'");
    await user.click(screen.getByRole('radio', { name: 'Another base address' }));
    expect(screen.getByText(/^The file appears here as soon as/u)).toBeVisible();
    expect(screen.queryByText('A base address is needed.')).toBeNull();
    await fill('Base address', 'localhost');
    expect(screen.getByText('That is no web address.')).toBeVisible();
    await fill('Base address', 'http://localhost:8080/');
    expect(await textOf()).toContain("'http://localhost:8080/devices/thermostats'");
  });

  it('names the developer when asked to', async () => {
    await show(WEB);
    expect(await textOf()).not.toContain('contacts');
    await user.click(
      screen.getByRole('checkbox', { name: 'Your address as a contact: ada@example.com' }),
    );
    expect(JSON.parse(await textOf())).toMatchObject({ contacts: ['ada@example.com'] });
  });

  it('copies the file, or marks it where copying is forbidden', async () => {
    await show(WEB);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press('Copy');
    expect(write.mock.lastCall).toEqual([`${await textOf()}\n`]);
    write.mockRejectedValueOnce(new Error('forbidden'));
    await press('Copy');
    await waitFor(() => expect(currentToasts().at(-1)?.tone).toBe('warning'));
    expect(getSelection()?.toString()).toContain('Porch Light');
  });

  it('says that the client of the address is not among one’s own', async () => {
    const ada = await verified(world);
    await put(world, ada, WEB);
    await put(world, ada, PIN);
    location.hash = '#/data/take-out?client=elsewhere';
    world.show(TakeOut);
    expect(await screen.findByText('That client is not among yours')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'Weather Vane');
    expect(screen.queryByText('That client is not among yours')).toBeNull();
  });
});
