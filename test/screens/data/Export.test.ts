import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../src/actions/create-client.ts';
import { saveFile } from '../../../src/components/save-file.ts';
import type { Client } from '../../../src/domain/client.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Export from '../../../src/screens/data/Export.svelte';
import { SECRET_MARKER } from '../../../src/transfer/document.ts';
import { unpackLink } from '../../../src/transfer/share-link.ts';
import { clientInput } from '../../builders/client-input.ts';
import { must } from '../../builders/workspace.ts';
import { useWorld } from '../account/support/stage.ts';

vi.mock('../../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));

const user = userEvent.setup();
const world = useWorld();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const choose = async (name: RegExp) => user.click(await screen.findByRole('radio', { name }));
const parcel = () => within(screen.getByRole('region', { name: 'Your document' }));
const holding = (name: string) => parcel().findByRole('list', { name });

/** Takes its time until it is told that it failed; then the page writes the document itself. */
class SlowWorker {
  static last: SlowWorker;
  onerror = (): void => {};
  constructor() {
    SlowWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {}
}

/** Waits until the document is as the choices want it. */
const ready = () =>
  waitFor(() =>
    expect(screen.getByRole('region', { name: 'Your document' })).toHaveAttribute(
      'aria-busy',
      'false',
    ),
  );

/** What the document holds, as the screen counts it, once it is written. */
async function expectCounts(...counts: readonly string[]): Promise<void> {
  await waitFor(async () => {
    const items = within(await holding('What it holds')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.trim().replaceAll(/\s+/gu, ' '))).toEqual(counts);
  });
}

async function aClient(email: string, name: string): Promise<Client> {
  const { developers } = world.workspace.database;
  const owner = (await developers.get({ emailKey: email })) ?? (await world.register(email));
  await developers.update(owner.id, { verifiedAt: 1 });
  return must(await createClient(world.workspace, owner.id, clientInput({ name })));
}

/** The document that was saved last. */
async function saved(): Promise<string> {
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [, content] = vi.mocked(saveFile).mock.lastCall!;
  return typeof content === 'string' ? content : content.text();
}

beforeEach(() => loadAreas(['data', 'export', 'errors']));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(saveFile).mockReset();
});

describe('what goes along', () => {
  it('is the whole workspace at first, without secrets, and notes when it left', async () => {
    const { secret } = await aClient('ada@example.com', 'Porch Light');
    world.show(Export);
    await expectCounts('1 developer', '1 client', '1 mail', '1 verification');
    expect(parcel().getByText('Without secrets')).toBeVisible();
    await press('Download');
    const text = await saved();
    expect(text).toContain(SECRET_MARKER);
    expect(text).not.toContain(secret);
    const { meta } = world.workspace.database;
    await waitFor(async () => expect((await meta.get('exportedChangeCount'))?.value).toBe(2));
  });

  it('is one developer, at first the one who is signed in', async () => {
    await aClient('ada@example.com', 'Porch Light');
    await world.register('ben@example.com');
    world.show(Export);
    await choose(/^One developer/u);
    await expectCounts('1 developer', '0 clients', '1 mail', '1 verification');
    await user.selectOptions(await screen.findByLabelText('Developer'), 'ada@example.com');
    await expectCounts('1 developer', '1 client', '1 mail', '1 verification');
    await press('Download');
    expect(await saved()).toContain('ada@example.com');
    expect((await world.workspace.database.meta.get('exportedAt'))?.value).toBeUndefined();
  });

  it('is some clients, of which at least one must be chosen', async () => {
    await aClient('ada@example.com', 'Porch Light');
    await aClient('ada@example.com', 'Attic Breeze');
    world.show(Export);
    await choose(/^Some clients/u);
    expect(await screen.findByText(/Nothing is chosen yet\./u)).toBeVisible();
    await user.click(await screen.findByRole('checkbox', { name: /^Porch Light/u }));
    expect(screen.getByText('1 of 2 chosen')).toBeVisible();
    await expectCounts('1 developer', '1 client');
    await press('Choose all');
    await expectCounts('1 developer', '2 clients');
    await press('Choose none');
    expect(await screen.findByText(/Nothing is chosen yet\./u)).toBeVisible();
  });

  it('is the client that the address names', async () => {
    await aClient('ada@example.com', 'Porch Light');
    const { id } = await aClient('ada@example.com', 'Attic Breeze');
    location.hash = `#/data/export?client=${id}`;
    world.show(Export);
    expect(await screen.findByRole('checkbox', { name: /^Attic Breeze/u })).toBeChecked();
    expect(await parcel().findByText(/^birdhouse-client-attic-breeze-/u)).toBeVisible();
  });

  it('is found among many by a search', async () => {
    for (const letter of 'ABCDEFGHI') await aClient('ada@example.com', `Light ${letter}`);
    world.show(Export);
    await choose(/^Some clients/u);
    await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'light b');
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
    await press('Choose the one found');
    expect(screen.getByText('1 of 9 chosen')).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(await screen.findByText('No client is called “light bx”.')).toBeVisible();
  });

  it('is nothing where there is nobody', async () => {
    world.show(Export);
    await expectCounts('0 developers', '0 clients');
    await choose(/^One developer/u);
    expect(await screen.findByText('There is no developer in this workspace yet.')).toBeVisible();
    await choose(/^Some clients/u);
    expect(await screen.findByText('There are no clients in this workspace yet.')).toBeVisible();
  });

  it('follows what changes meanwhile', async () => {
    world.show(Export);
    await expectCounts('0 developers', '0 clients');
    await world.register('ada@example.com');
    await expectCounts('1 developer', '0 clients', '1 mail', '1 verification');
  });
});

describe('how it is written', () => {
  it('has the secrets when they are asked for, and says so', async () => {
    const { secret } = await aClient('ada@example.com', 'Porch Light');
    world.show(Export);
    await choose(/^Take them along/u);
    expect(await parcel().findByText('With secrets')).toBeVisible();
    await ready();
    await press('Download');
    expect(await saved()).toContain(secret);
    await press('Show the link');
    expect(screen.getByText(/Everybody who sees this link can read the secrets/u)).toBeVisible();
  });

  it('is easy to read or compact', async () => {
    world.show(Export);
    await press('Download');
    expect(await saved()).toContain('\n  "format": "birdhouse"');
    await choose(/^Compact/u);
    await ready();
    await press('Download');
    expect(await saved()).toContain(',"format":"birdhouse",');
  });

  it('never leaves as it was before the last choice', async () => {
    await aClient('ada@example.com', 'Porch Light');
    world.show(Export);
    await choose(/^Take them along/u);
    await ready();
    vi.stubGlobal('Worker', SlowWorker);
    await choose(/^Leave them here/u);
    const download = screen.getByRole('button', { name: 'Download' });
    expect(download).toHaveAttribute('aria-busy', 'true');
    await user.click(download);
    expect(saveFile).not.toHaveBeenCalled();
    SlowWorker.last.onerror();
    await ready();
    await user.click(download);
    expect(await saved()).toContain(SECRET_MARKER);
  });
});

describe('a way out', () => {
  it('lets people choose the place where the browser can, and says so', async () => {
    const write = vi.fn(async (_content: Blob) => Promise.resolve());
    const file = { write, close: async () => Promise.resolve() };
    const createWritable = async () => Promise.resolve(file);
    const pick = vi.fn(async () => Promise.resolve({ name: 'mine.json', createWritable }));
    vi.stubGlobal('showSaveFilePicker', pick);
    world.show(Export);
    expect(await screen.findByText(/lets you choose the folder and the name/u)).toBeVisible();
    await press('Save as …');
    expect(await screen.findByText('Saved as mine.json.')).toBeVisible();
    expect(await write.mock.lastCall![0].text()).toContain('"format": "birdhouse"');
    pick.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press('Save as …');
    expect(await screen.findByText(/^The browser could not write birdhouse-/u)).toBeVisible();
    await press('Download instead');
    expect(await saved()).toContain('"format": "birdhouse"');
  });

  it('is the clipboard, or the text to copy by hand when the browser refuses', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    world.show(Export);
    await press('Copy the text');
    expect(await screen.findByText('The document is on the clipboard.')).toBeVisible();
    const [copied] = copy.mock.lastCall!;
    expect(copied).toContain('"format": "birdhouse"');
    copy.mockRejectedValue(new Error('no'));
    await press('Copy the text');
    expect(await screen.findByText('The browser refused to copy')).toBeVisible();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the document' });
    expect(text).toHaveValue(copied);
    expect(text).toHaveFocus();
    expect(text.selectionEnd - text.selectionStart).toBe(copied.length);
  });

  it('is a link, which says on this device that it opens nowhere else', async () => {
    await aClient('ada@example.com', 'Porch Light');
    world.show(Export);
    await press('Show the link');
    expect(screen.getByText('This address opens on this device only')).toBeVisible();
    const link = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(link.value).toMatch(/^http:\/\/localhost:\d+\/#\/open\/[\w-]+$/u);
    const unpacked = await unpackLink(link.value);
    expect(unpacked.ok && unpacked.value).toContain('"name":"Porch Light"');
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
    expect(link.value.endsWith(`/${code.value}`)).toBe(true);
  });

  it('is a link that begins with another address once a real one is typed', async () => {
    world.show(Export);
    await press('Show the link');
    const address = screen.getByRole('textbox', { name: 'Address of the app' });
    await user.type(address, 'javascript:alert(1)');
    expect(
      await screen.findByText('An address of javascript opens nothing for others.'),
    ).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
    await user.clear(address);
    await user.type(address, 'https://birdhouse.example/app/#/clients');
    const link = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(link.value).toMatch(/^https:\/\/birdhouse\.example\/app\/#\/open\/[\w-]+$/u);
    expect(screen.queryByText('This address opens on this device only')).toBeNull();
    expect(address).toBeVisible();
  });

  it('is a QR code, if the link is short enough', async () => {
    await aClient('ada@example.com', 'Porch Light');
    world.show(Export);
    await press('Show the QR code');
    expect(await screen.findByRole('img', { name: 'QR code of the link' })).toBeVisible();
    const values = Array.from({ length: 900 }, (_, at) => Math.sin(at));
    await world.workspace.database.drafts.add({ id: '/form', values, updatedAt: 1 });
    await world.register('ben@example.com');
    expect(await screen.findByText(/the largest QR code holds 2,953\./u)).toBeVisible();
    expect(screen.queryByRole('img', { name: 'QR code of the link' })).toBeNull();
  });

  it('says when the document is too long for a link', async () => {
    const values = Array.from({ length: 12_000 }, (_, at) => Math.sin(at));
    await world.workspace.database.drafts.add({ id: '/form', values, updatedAt: 1 });
    world.show(Export);
    await press('Show the link');
    expect(await screen.findByText(/^That would be a link of .* characters/u)).toBeVisible();
    expect(screen.getByText(/Longer addresses are cut by some browsers/u)).toBeVisible();
  });
});
