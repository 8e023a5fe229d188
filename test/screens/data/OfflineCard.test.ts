import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentToasts } from '../../../src/components/toasts.svelte.ts';
import { guardUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import { loadAreas, startLanguage } from '../../../src/i18n/index.ts';
import { dropInstallOffer, keepInstallOffer } from '../../../src/queries/install-offer.svelte.ts';
import { watchOffline } from '../../../src/queries/offline-state.svelte.ts';
import OfflineCard from '../../../src/screens/data/parts/OfflineCard.svelte';
import { APP, FakeContainer, FakeWorker } from '../../builders/app-worker.ts';

const single = vi.hoisted(() => ({ isFile: false }));
vi.mock('../../../src/shared/single-file.ts', () => ({
  get IS_SINGLE_FILE() {
    return single.isFile;
  },
}));
vi.mock('../../../src/shared/app-version.ts', () => ({ APP_VERSION: '7.8.9' }));

const user = userEvent.setup();
const reload = vi.fn();
let stop: (() => void) | undefined;
let isStandalone = false;

function watch(container: FakeContainer): void {
  vi.stubGlobal('navigator', { serviceWorker: container });
  stop = watchOffline(container.asContainer());
}

beforeEach(async () => {
  await startLanguage();
  await loadAreas(['offline']);
  single.isFile = false;
  isStandalone = false;
  vi.stubGlobal('location', { href: APP, reload });
  vi.stubGlobal('matchMedia', () => ({ matches: isStandalone }));
});

afterEach(() => {
  stop?.();
  dropInstallOffer();
  reload.mockReset();
  vi.unstubAllGlobals();
});

it('tells version and readiness while the app is put aside, and once it is', async () => {
  const container = new FakeContainer();
  container.registration.installing = new FakeWorker('installing');
  watch(container);
  render(OfflineCard);
  expect(screen.getByRole('region', { name: 'Without a network' })).toBeVisible();
  expect(screen.getByText('Version 7.8.9')).toBeVisible();
  expect(screen.getByText('Getting ready')).toBeVisible();
  expect(screen.getByText(/Stay online for a moment/u)).toBeVisible();
  await waitFor(() => expect(container.getRegistration).toHaveBeenCalled());
  container.registration.install();
  container.registration.activate();
  expect(await screen.findByText('Ready')).toBeVisible();
  expect(screen.getByText(/starts and works without a network/u)).toBeVisible();
});

it('installs the app where the browser offers it, and asks once', async () => {
  const prompt = vi.fn(async () => Promise.resolve());
  keepInstallOffer(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  render(OfflineCard);
  await user.click(screen.getByRole('button', { name: 'Install' }));
  expect(prompt).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
  expect(screen.getByText(/may offer to install it in its menu/u)).toBeVisible();
  const refused = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  keepInstallOffer(Object.assign(new Event('beforeinstallprompt'), { prompt: refused }));
  await user.click(await screen.findByRole('button', { name: 'Install' }));
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
});

it('knows the installed app', () => {
  isStandalone = true;
  render(OfflineCard);
  expect(screen.getByText('You are using the installed app.')).toBeVisible();
});

it('offers a new version that was put off, but not over what is unsaved', async () => {
  const container = FakeContainer.controlled();
  watch(container);
  render(OfflineCard);
  await waitFor(() => expect(container.getRegistration).toHaveBeenCalled());
  const waiting = container.registration.install();
  const press = async () => user.click(await screen.findByRole('button', { name: 'Update now' }));
  const release = guardUnsavedChanges(() => true);
  await press();
  expect(currentToasts().at(-1)?.text).toMatch(/^It waits/u);
  expect(waiting.postMessage).not.toHaveBeenCalled();
  release();
  await press();
  await waitFor(() => expect(waiting.postMessage).toHaveBeenCalledOnce());
  container.registration.activate();
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('says of the single file what it lacks, and how data gets out of it', () => {
  single.isFile = true;
  render(OfflineCard);
  expect(screen.getByRole('region', { name: 'The app in one file' })).toBeVisible();
  for (const text of [/cannot be installed/u, /share one storage/u, /^Version 7\.8\.9$/u]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(screen.getByRole('link', { name: 'Export' })).toHaveAttribute('href', '#/data/export');
  expect(screen.getByRole('link', { name: 'Import' })).toHaveAttribute('href', '#/data/import');
});
