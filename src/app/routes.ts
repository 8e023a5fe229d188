import type { Component } from 'svelte';
import { wrap } from 'svelte-spa-router/wrap';
import { loadAreas, type Area } from '../i18n/index.ts';
import LazyScreen from './LazyScreen.svelte';
import NotFound from './NotFound.svelte';
import { consent } from './urls.ts';

type Screen = Component<{ params: Record<string, string> }>;

type Load = () => Promise<{ default: unknown }>;

/** Loads a screen together with the words it needs. */
function withWords(load: Load, areas: readonly Area[]): () => Promise<Screen> {
  return async () => {
    const [module] = await Promise.all([load(), loadAreas(areas)]);
    return module.default as Screen;
  };
}

/** A path's screen, loaded when somebody goes there. */
function screen(load: Load, areas: readonly Area[]) {
  return wrap({ component: LazyScreen, props: { load: withWords(load, areas) } });
}

const loadConsent = withWords(
  () => import('../screens/consent/Consent.svelte'),
  ['clientForm', 'consent', 'errors'],
);

/**
 * Begins to load the consent screen if a page was opened for that, while the data is still being
 * opened: whoever is sent there by a product waits for nothing else.
 */
export function loadAhead(hash: string): void {
  // Loaded again in its turn, where a file that does not come is told of.
  if (hash.startsWith(consent(''))) loadConsent().catch(() => undefined);
}

/** Path to screen. Paths are stable: other people link to them (see urls.ts). */
export const routes = {
  '/': screen(() => import('../screens/welcome/Welcome.svelte'), ['welcome', 'sandbox']),
  '/sign-up': screen(() => import('../screens/account/SignUp.svelte'), ['account', 'errors']),
  '/profile': screen(() => import('../screens/account/Profile.svelte'), ['account', 'errors']),
  '/inbox': screen(() => import('../screens/account/Inbox.svelte'), ['account', 'errors']),
  '/inbox/:id': screen(() => import('../screens/account/MailView.svelte'), ['account', 'errors']),
  '/verify': screen(() => import('../screens/account/VerifyAddress.svelte'), ['account', 'errors']),
  '/verify/:token': screen(
    () => import('../screens/account/VerifyLink.svelte'),
    ['account', 'errors'],
  ),
  '/clients': screen(() => import('../screens/clients/ClientList.svelte'), ['clients']),
  '/clients/new': screen(
    () => import('../screens/clients/ClientCreate.svelte'),
    ['clients', 'clientForm', 'errors'],
  ),
  '/clients/:id/overview': screen(
    () => import('../screens/client/Overview.svelte'),
    ['clients', 'clientForm', 'client', 'errors'],
  ),
  '/clients/:id/overview/edit': screen(
    () => import('../screens/client/OverviewEdit.svelte'),
    ['clients', 'clientForm', 'client', 'errors'],
  ),
  '/clients/:id/permissions': screen(
    () => import('../screens/client/Permissions.svelte'),
    ['clientForm', 'client', 'permissions', 'errors'],
  ),
  '/clients/:id/platforms': screen(
    () => import('../screens/client/Platforms.svelte'),
    ['client', 'platforms', 'errors'],
  ),
  '/clients/:id/localizations': screen(
    () => import('../screens/client/Localizations.svelte'),
    ['clientForm', 'client', 'localizations', 'errors'],
  ),
  '/clients/:id/localizations/:locale/:text?': screen(
    () => import('../screens/client/Localization.svelte'),
    ['clientForm', 'client', 'localizations', 'errors'],
  ),
  '/clients/:id/review': screen(
    () => import('../screens/client/Review.svelte'),
    ['clients', 'clientForm', 'client', 'platforms', 'review', 'errors'],
  ),
  '/clients/:id/store': screen(
    () => import('../screens/client/StoreEntries.svelte'),
    ['clientForm', 'client', 'store', 'errors'],
  ),
  '/clients/:id/store/:locale': screen(
    () => import('../screens/client/StoreEntry.svelte'),
    ['clientForm', 'client', 'store', 'errors'],
  ),
  '/clients/:id/messages': screen(
    () => import('../screens/client/Messages.svelte'),
    ['clientForm', 'client', 'review', 'messages', 'errors'],
  ),
  '/clients/:id/try': screen(
    () => import('../screens/client/Try.svelte'),
    ['clients', 'clientForm', 'client', 'consent', 'try', 'errors'],
  ),
  '/consent/:id': wrap({ component: LazyScreen, props: { load: loadConsent } }),
  '/home': screen(() => import('../screens/home/Home.svelte'), ['home', 'errors']),
  '/store': screen(() => import('../screens/store/Store.svelte'), ['clientForm', 'store']),
  '/store/:id': screen(() => import('../screens/store/Listing.svelte'), ['clientForm', 'store']),
  '/data': screen(
    () => import('../screens/data/Data.svelte'),
    ['data', 'sandbox', 'offline', 'errors'],
  ),
  '/data/export': screen(
    () => import('../screens/data/Export.svelte'),
    ['data', 'export', 'errors'],
  ),
  '/data/import': screen(
    () => import('../screens/data/Import.svelte'),
    ['data', 'import', 'sandbox', 'errors'],
  ),
  '/data/take-out': screen(
    () => import('../screens/data/TakeOut.svelte'),
    ['data', 'takeOut', 'errors'],
  ),
  '/data/snapshots': screen(
    () => import('../screens/data/Snapshots.svelte'),
    ['data', 'snapshots', 'sandbox', 'errors'],
  ),
  '/open/:data': screen(
    () => import('../screens/data/OpenLink.svelte'),
    ['data', 'import', 'sandbox', 'errors'],
  ),
  '/settings': screen(
    () => import('../screens/settings/Settings.svelte'),
    ['settings', 'sandbox', 'clients', 'review', 'errors'],
  ),
  '/help': screen(() => import('../screens/help/Help.svelte'), ['help']),
  '/help/:id': screen(() => import('../screens/help/Help.svelte'), ['help']),
  '*': NotFound,
};
