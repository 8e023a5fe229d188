import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenAsProduct } from '../../../../../src/actions/try/listen-as-product.ts';
import type { ClientInput } from '../../../../../src/domain/client.ts';
import type { Structure } from '../../../../../src/domain/structure.ts';
import Try from '../../../../../src/screens/client/Try.svelte';
import { homeUser, structure } from '../../../../builders/home.ts';
import { press, put, user, verified } from '../../../clients/support.ts';
import { useClientWorld } from '../../../client/support.ts';

vi.mock('../../../../../src/actions/try/listen-as-product.ts', { spy: true });

const world = useClientWorld('try', 'consent', 'explorer', 'trace', 'failures');
const WRITES: ClientInput['permissions'] = [{ permission: 'thermostat', access: 'read/write' }];

const explorer = async () => within(await screen.findByRole('region', { name: 'API explorer' }));
const item = async (name: RegExp) => (await explorer()).findByRole('treeitem', { name });
const chosenItem = async () => (await explorer()).findByRole('treeitem', { selected: true });
const part = async (name: RegExp) =>
  within(await (await explorer()).findByRole('region', { name }));
const button = async (name: string) => (await explorer()).findByRole('button', { name });
const act = async (name: string) => user.click(await button(name));
const home = async (): Promise<Structure> =>
  (await world.workspace.database.structures.toArray())[0]!;

/** Another humidity in all rooms, which nothing told the product of. */
async function makeHumid(): Promise<void> {
  const { thermostats, ...rest } = await home();
  const humid = { ...rest, thermostats: thermostats.map((one) => ({ ...one, humidity: 65 })) };
  await world.workspace.database.structures.put(humid);
}

beforeEach(async () => {
  const { database } = world.workspace;
  await database.homeUsers.add(homeUser());
  await database.structures.add(structure());
});

async function show(input: Partial<ClientInput> = {}) {
  const client = await put(world, await verified(world), { permissions: WRITES, ...input });
  world.show(Try, { id: client.id });
  await item(/^Everything/u);
  return client;
}

async function connect(): Promise<void> {
  await press('Run it all');
  expect(await (await explorer()).findByText(/^The homes of Grace/u)).toBeVisible();
  // Once all is done, the focus goes to what comes next.
  await waitFor(() => {
    expect(screen.getByRole('button', { name: /^Calls with the token/u })).toHaveFocus();
  });
}

/** Finds a field by its name, and chooses the first that there is. */
async function choose(name: string): Promise<void> {
  const search = (await explorer()).getByRole('searchbox', { name: 'Find a field' });
  await user.clear(search);
  await user.type(search, name);
  const found = (await explorer()).getAllByRole('treeitem', { name: new RegExp(`^${name} `, 'u') });
  await user.click(found[0]!);
}

describe('without a token', () => {
  it('shows what the client’s permissions would open, and how to get one', async () => {
    await show();
    expect(
      (await explorer()).getByText(/There is no token yet: “Run it all” gets one/u),
    ).toBeVisible();
    await choose('target_temperature_f');
    expect((await part(/^Writing open/u)).getByText(/A user who accepts opens it/u)).toBeVisible();
    expect((await explorer()).queryByRole('button', { name: 'Read' })).toBeNull();
    await act('Get a token');
    expect(await (await explorer()).findByText(/^The homes of Grace/u)).toBeVisible();
    // The first thermostat of the home stands for the one that was chosen.
    expect((await explorer()).getByText(/thermostat1x+\/target_temperature_f$/u)).toBeVisible();
  });

  it('names the permission that is missing, and leads to where it is chosen', async () => {
    const client = await show();
    await choose('postal_code');
    const reading = await part(/^Reading closed/u);
    expect(reading.getByText('Postal code')).toBeVisible();
    expect(reading.getByText('from version 2')).toBeVisible();
    expect(reading.getByText('Missing: this client has not chosen it.')).toBeVisible();
    const link = reading.getByRole('link', { name: 'Change the permissions of this client' });
    expect(link).toHaveAttribute('href', `#/clients/${client.id}/permissions`);
    expect((await part(/^Writing closed/u)).getByText('Nobody can write it.')).toBeVisible();
  });
});

describe('with a token', () => {
  it('reads a field, and remembers what it was told', async () => {
    await show();
    await connect();
    await choose('humidity');
    expect(await chosenItem()).toHaveTextContent(/^humidity 50 can be read$/u);
    await makeHumid();
    await act('Read');
    expect(
      await (await explorer()).findByRole('region', { name: 'The answer as it came' }),
    ).toHaveTextContent('65');
    expect(await chosenItem()).toHaveTextContent(/^humidity 65 can be read$/u);
    const kept = await world.workspace.database.exchanges.toArray();
    expect(kept.at(-1)?.request.url).toMatch(
      /\/sandbox\/api\/devices\/thermostats\/\w+\/humidity$/u,
    );
  });

  it('writes a field', async () => {
    await show();
    await connect();
    await choose('target_temperature_f');
    const value = (await explorer()).getByRole('spinbutton', { name: 'New value' });
    expect(value).toHaveValue(68);
    await user.clear(value);
    await user.type(value, '77');
    await act('Write');
    await waitFor(async () => {
      expect(await chosenItem()).toHaveTextContent(
        /^target_temperature_f 77 can be read and written$/u,
      );
    });
    expect((await home()).thermostats[0]?.target).toBe(25);
  });

  it('writes members of a whole device', async () => {
    await show();
    await connect();
    await choose('Hallway Thermostat');
    const json = (await explorer()).getByRole('textbox', { name: 'Body of the request' });
    expect(json).toHaveValue('{\n  "target_temperature_f": 70\n}');
    await act('Write');
    expect(await (await explorer()).findByText('200')).toBeVisible();
    expect(Math.round((await home()).thermostats[0]!.target)).toBe(21);
    expect((await part(/^Writing open in part/u)).getByText('Thermostat')).toBeVisible();
  });

  it('says of a closed list what would open it', async () => {
    await show();
    await user.click(await item(/^cameras/u));
    const reading = await part(/^Reading closed/u);
    expect(
      reading.getAllByRole('listitem').map((line) => line.querySelector('strong')?.textContent),
    ).toEqual(['Camera', 'Camera + Images']);
    expect((await explorer()).getByText(/^\d+ fields below: 0 can be read/u)).toBeVisible();
  });

  it.each([
    ['hvac_mode', 'combobox', 'New value', '"heat"'],
    ['fan_timer_active', 'combobox', 'New value', 'true'],
    ['label', 'textbox', 'New value', ''],
  ])('offers for %s what suits it', async (name, role, label, start) => {
    await show();
    await connect();
    await choose(name);
    expect((await explorer()).getByRole(role, { name: label })).toHaveValue(start);
    await user.click((await explorer()).getByRole('checkbox', { name: 'Type the JSON by hand' }));
    const json = (await explorer()).getByRole('textbox', { name: 'Body of the request' });
    expect(JSON.parse((json as HTMLTextAreaElement).value)).toEqual(
      start === '' ? '' : JSON.parse(start),
    );
  });

  it('sends what was typed by hand as it stands, and explains why it is refused', async () => {
    await show();
    await connect();
    await choose('target_temperature_f');
    await user.click((await explorer()).getByRole('checkbox', { name: 'Type the JSON by hand' }));
    const json = (await explorer()).getByRole('textbox', { name: 'Body of the request' });
    await user.clear(json);
    await user.type(json, '95');
    await act('Write');
    expect(await (await explorer()).findByText('Refused with 400')).toBeVisible();
    expect((await explorer()).getByText('api/too-high-f')).toBeVisible();
    const kept = await world.workspace.database.exchanges.toArray();
    expect(kept.at(-1)?.request.body.text).toBe('95');
  });

  it('is refused what no permission lets it write, by the rule that says so', async () => {
    await show();
    await connect();
    await choose('away');
    expect((await part(/^Writing closed/u)).getByText('Away')).toBeVisible();
    await act('Write');
    expect(
      await (await explorer()).findByText(/No write permission\(s\) for field\(s\): away/u),
    ).toBeVisible();
    expect((await explorer()).getByText('api/no-write-permission')).toBeVisible();
    expect((await home()).away).toBe('home');
  });

  it('says when the user has not accepted what the client has now', async () => {
    const client = await show();
    await connect();
    const { permissions } = (await world.workspace.database.clients.get(client.id))!;
    const added = { permission: 'away', access: 'read/write', version: 2 } as const;
    await world.workspace.database.clients.update(client.id, {
      permissions: [...permissions, added],
      version: 2,
    });
    await choose('away');
    const writing = await part(/^Writing closed/u);
    expect(await writing.findByText(/the user accepted nothing of it/u)).toBeVisible();
    await user.click(writing.getByRole('button', { name: 'Ask the user again' }));
    const step = screen.getByRole('button', { name: /A link for the user/u });
    expect(step).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => {
      expect(step).toHaveFocus();
    });
  });

  it('keeps the token covered until it is to be seen', async () => {
    await show();
    await connect();
    const token = (await world.workspace.database.grants.toArray())[0]!.token!;
    const all = await screen.findByRole('region', { name: 'API explorer' });
    await user.click(await item(/^Everything/u));
    await act('Read');
    await (await explorer()).findByText('200');
    await act('Listen');
    await (await explorer()).findByText('put');
    await choose('access_token');
    expect(all).toHaveTextContent('••••••••');
    expect(all).not.toHaveTextContent(token);
    // The connection goes on when the product forgets its token, and so does the stream.
    await press('Start over');
    await (await explorer()).findByText(/There is no token yet/u);
    expect(all).toHaveTextContent('••••••••');
    expect(all).not.toHaveTextContent(token);
    await user.click(screen.getByRole('checkbox', { name: 'Show secrets' }));
    expect(all).toHaveTextContent(token);
  });

  it('says that the token has ended', async () => {
    await show();
    await connect();
    await world.workspace.database.grants.clear();
    expect(await (await explorer()).findByText(/^This token has ended/u)).toBeVisible();
    await act('Read');
    expect(await (await explorer()).findByText('api/unknown-token')).toBeVisible();
  });
});

describe('a stream', () => {
  const log = async () => within(await part(/^Stream$/u).then((it) => it.getByRole('region')));

  it('tells of each change, in the tree as well, until it is stopped', async () => {
    await show();
    await connect();
    await choose('humidity');
    await act('Listen');
    expect(await (await explorer()).findByText('the line is open')).toBeVisible();
    await waitFor(async () => {
      expect((await log()).getAllByRole('listitem')).toHaveLength(2);
    });
    await makeHumid();
    await waitFor(async () => {
      expect((await log()).getAllByRole('listitem')[0]).toHaveTextContent('"data":65');
    });
    expect(await chosenItem()).toHaveTextContent(/^humidity 65/u);
    await act('Stop listening');
    expect((await explorer()).getByText('the line is closed')).toBeVisible();
  });

  it('says in words that the token was revoked', async () => {
    await show();
    await connect();
    await choose('humidity');
    await act('Listen');
    await (await explorer()).findByText('put');
    await world.workspace.database.grants.clear();
    expect(
      await (await explorer()).findByText(/^The token has ended, and the stream/u),
    ).toBeVisible();
    expect(await (await explorer()).findByText('the line is closed')).toBeVisible();
  });

  it('ends with the screen', async () => {
    await show();
    await connect();
    await choose('humidity');
    await act('Listen');
    await (await explorer()).findByText('put');
    const { signal } = vi.mocked(listenAsProduct).mock.lastCall![2];
    expect(signal.aborted).toBe(false);
    cleanup();
    expect(signal.aborted).toBe(true);
  });

  it('is refused where nothing may be read', async () => {
    await show();
    await connect();
    await choose('postal_code');
    await act('Listen');
    expect(await (await explorer()).findByText('There is no stream of it.')).toBeVisible();
    expect((await explorer()).getByText('api/forbidden')).toBeVisible();
  });
});

describe('the tree', () => {
  it('is walked by keys, one stop of Tab in all', async () => {
    await show();
    const first = await item(/^Everything/u);
    first.focus();
    expect(first).toHaveAttribute('tabindex', '0');
    await user.keyboard('{ArrowDown}');
    expect(await item(/^devices/u)).toHaveFocus();
    expect(await item(/^devices/u)).toHaveAttribute('aria-selected', 'true');
    expect((await explorer()).getByRole('region', { name: 'devices' })).toBeVisible();
    expect(first).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{ArrowLeft}');
    expect(await item(/^devices/u)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('m');
    expect(await item(/^metadata/u)).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await item(/^access_token/u)).toHaveFocus();
    await user.keyboard('{End}');
    expect(await item(/^user_id/u)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(first).toHaveFocus();
  });

  it('says that nothing is called like that', async () => {
    await show();
    const search = (await explorer()).getByRole('searchbox');
    await user.type(search, 'zzz');
    expect((await explorer()).getByText('Nothing in the API is called like that.')).toBeVisible();
    expect((await explorer()).queryByRole('treeitem')).toBeNull();
  });

  it('says of each node whether it is open', async () => {
    await show();
    expect(await item(/^thermostats can be read and written$/u)).toBeVisible();
    expect(await item(/^cameras closed$/u)).toBeVisible();
    expect(await item(/^metadata can be read$/u)).toBeVisible();
  });
});
