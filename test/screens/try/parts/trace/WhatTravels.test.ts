import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../../src/components/save-file.ts';
import { simulatorWorld } from '../../../../../src/storage/simulator-world.ts';
import { kept } from '../../../../domain/trace/support.ts';
import { press, user } from '../../../clients/support.ts';
import { SECRETS, TRACE, useTraceWorld } from './support.ts';

vi.mock('../../../../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));

const world = useTraceWorld();

const message = (name: RegExp) => screen.findByRole('button', { name });
const refused = () => message(/^Exchanges the code POST.*answers 400 Bad Request$/u);
const part = (name: string) => screen.findByRole('region', { name });
const allText = () => document.body.textContent;

it('says what will be seen while nothing has travelled', async () => {
  await world.open([]);
  expect(await screen.findByRole('heading', { name: 'Nothing has travelled yet' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('names the three, and groups messages by attempt with the newest open', async () => {
  await world.open();
  const lanes = await screen.findAllByRole('listitem');
  expect(lanes.slice(0, 3).map((lane) => lane.textContent.trim())).toEqual([
    'Your product',
    'Works with Nest',
    'The home and the user’s browser',
  ]);
  const first = await message(/^Attempt 1 .* 3 requests$/u);
  expect(first).toHaveAttribute('aria-expanded', 'false');
  const second = await message(/^Attempt 2 .* 2 requests\s+1 refused$/u);
  expect(second).toHaveAttribute('aria-expanded', 'true');
  const list = within(screen.getByRole('region', { name: 'Attempt 2' }));
  expect(list.getAllByRole('listitem')).toHaveLength(2);
  await user.click(first);
  expect(
    await message(
      /^Reads GET \/api\/devices From your product to Works with Nest, which answers 200 OK$/u,
    ),
  ).toBeVisible();
});

it('shows what comes while it is looked at, and tells it', async () => {
  await world.open();
  await refused();
  expect(screen.queryByText(/^POST .*: 400 Bad Request$/u)).toBeNull();
  const { request, response } = kept({ method: 'PUT', url: 'sandbox/api/structures/1' });
  await simulatorWorld(world.workspace).trace({ ...TRACE[0]!, request, response });
  expect(await message(/^Writes PUT \/api\/structures\/1/u)).toBeVisible();
  const news = await screen.findByText('PUT api/structures/1: 200 OK');
  expect(news).toHaveAttribute('role', 'status');
});

it('leaves out what belongs to another client', async () => {
  await world.open([kept({ url: 'sandbox/login/oauth2?client_id=2' })]);
  expect(await screen.findByRole('heading', { name: 'Nothing has travelled yet' })).toBeVisible();
});

describe('a message', () => {
  it('opens as HTTP, with the rule that refused it and what it means', async () => {
    await world.open();
    await user.click(await refused());
    expect(await part('Request')).toHaveTextContent('POST /sandbox/oauth2/access_token HTTP/1.1');
    const response = await part('Response');
    expect(response).toHaveTextContent('HTTP/1.1 400 Bad Request');
    expect(within(response).getByText('authorization code not found')).toHaveAttribute(
      'title',
      'error',
    );
    expect(screen.getByText('token/used-code')).toBeVisible();
    expect(screen.getByText(/^The code was used before/u)).toBeVisible();
    expect(screen.getByText('Documented rule')).toBeVisible();
  });

  it('has words for a rule that it does not know', async () => {
    await world.open([{ ...TRACE[4]!, rule: 'failure/unheard-of' }]);
    await user.click(await refused());
    expect(await screen.findByText('The simulator refused this on purpose.')).toBeVisible();
    expect(screen.getByText('Sandbox rule')).toBeVisible();
  });

  it('keeps secrets to itself until they are asked for', async () => {
    await world.open();
    await user.click(await message(/^Attempt 1/u));
    for (const name of [/^Exchanges.*200/u, /^Reads/u]) await user.click(await message(name));
    expect(allText()).toContain('••••••••');
    for (const secret of SECRETS) expect(allText()).not.toContain(secret);
    await press('Show secrets');
    expect(screen.getByRole('button', { name: 'Show secrets', pressed: true })).toBeVisible();
    for (const secret of SECRETS) expect(allText()).toContain(secret);
  });

  it('is copied as a program, with secrets only while they are shown', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await world.open();
    await user.click(await refused());
    await press('curl');
    expect(await screen.findByText('The request is copied as curl.')).toBeVisible();
    expect(copied.mock.lastCall?.[0]).toContain('code=AUTHORIZATION_CODE');
    await press('Show secrets');
    await press('Python');
    expect(await screen.findByText('The request is copied as Python.')).toBeVisible();
    expect(copied.mock.lastCall?.[0]).toContain(SECRETS[1]);
  });

  it('says that a stream is not kept, and who sent it', async () => {
    await world.open([{ ...kept({ isStream: true }), from: 'relay' }]);
    await user.click(await message(/^Listens/u));
    expect(await screen.findByText(/^The answer is a stream/u)).toBeVisible();
    expect(screen.getByText(/sent by a program outside the browser$/u)).toBeVisible();
  });
});

it('exports without secrets unless they are asked for', async () => {
  await world.open();
  await press('Export');
  await press('Save the file');
  const [name, markdown] = vi.mocked(saveFile).mock.lastCall!;
  expect(name).toBe('client-trace.md');
  expect(markdown).toContain('The code was used before.');
  expect(markdown).not.toContain(SECRETS[0]);
  await press('Export');
  await user.click(screen.getByRole('radio', { name: 'HAR 1.2' }));
  await user.click(screen.getByRole('checkbox', { name: 'With codes, tokens and secrets' }));
  await press('Save the file');
  const [har, text] = vi.mocked(saveFile).mock.lastCall!;
  expect(har).toBe('client-trace.har');
  expect(text).toContain(SECRETS[0]);
});

it('is cleared after a question', async () => {
  await world.open();
  await press('Clear');
  const question = within(await screen.findByRole('dialog', { name: 'Clear what travelled?' }));
  await user.click(question.getByRole('button', { name: 'Clear' }));
  await waitFor(async () => {
    expect(await world.workspace.database.exchanges.count()).toBe(0);
  });
  expect(await screen.findByRole('heading', { name: 'Nothing has travelled yet' })).toBeVisible();
});
