import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import UpdateNotice from '../../src/app/UpdateNotice.svelte';
import { guardUnsavedChanges } from '../../src/components/unsaved-changes.ts';
import { loadAreas, startLanguage } from '../../src/i18n/index.ts';
import { watchOffline } from '../../src/queries/offline-state.svelte.ts';
import { APP, FakeContainer } from '../builders/app-worker.ts';

const user = userEvent.setup();
const reload = vi.fn();
let container: FakeContainer;
let stop: () => void;
let release: (() => void) | undefined;

const button = (name: string) => screen.findByRole('button', { name });
const take = () => screen.queryByRole('button', { name: 'Update now' });
const notice = () => screen.queryByRole('complementary', { name: 'New version' });

beforeEach(async () => {
  await startLanguage();
  await loadAreas(['offline']);
  container = FakeContainer.controlled();
  vi.stubGlobal('location', { href: APP, reload });
  vi.stubGlobal('navigator', { serviceWorker: container });
  stop = watchOffline(container.asContainer());
  render(UpdateNotice);
  await waitFor(() => expect(container.getRegistration).toHaveBeenCalled());
});

afterEach(() => {
  release?.();
  stop();
  reload.mockReset();
  vi.unstubAllGlobals();
});

describe('a new version', () => {
  it('is offered in a live region, and taken when asked for', async () => {
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    const waiting = container.registration.install();
    expect(await screen.findByText('A new version of Birdhouse is ready.')).toBeVisible();
    expect(screen.getByRole('status')).toContainElement(notice());
    expect(waiting.postMessage).not.toHaveBeenCalled();
    await user.click(await button('Update now'));
    await waitFor(() => expect(waiting.postMessage).toHaveBeenCalledOnce());
    expect(reload).not.toHaveBeenCalled();
    container.registration.activate();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('can be put off, and the next one is offered all the same', async () => {
    container.registration.install();
    await user.click(await button('Later'));
    expect(notice()).toBeNull();
    container.registration.install();
    await waitFor(() => expect(notice()).toBeVisible());
    expect(reload).not.toHaveBeenCalled();
  });

  it('waits while a form is unsaved, and says so', async () => {
    release = guardUnsavedChanges(() => true);
    container.registration.install();
    expect(await screen.findByText(/waits until what you are typing here is saved/u)).toBeVisible();
    expect(take()).toBeNull();
    release();
    await waitFor(() => expect(take()).toBeVisible());
  });

  it('looks once more whether something is unsaved when it is pressed', async () => {
    const waiting = container.registration.install();
    const pressed = await button('Update now');
    release = guardUnsavedChanges(() => true);
    await user.click(pressed);
    expect(take()).toBeNull();
    expect(waiting.postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('another tab has moved on', () => {
  async function moveOnElsewhere(): Promise<void> {
    const next = container.registration.install();
    container.registration.activate();
    container.control(next);
    expect(await screen.findByText(/^Another tab has moved to a new version/u)).toBeVisible();
  }

  it('and this one is told, not reloaded', async () => {
    await moveOnElsewhere();
    expect(reload).not.toHaveBeenCalled();
    await user.click(await button('Load it here too'));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('also after this one had put it off', async () => {
    container.registration.install();
    await user.click(await button('Later'));
    container.registration.activate();
    container.control(container.registration.active!);
    await waitFor(() => expect(notice()).toBeVisible());
  });
});
