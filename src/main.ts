import '@fontsource-variable/figtree';
import '@fontsource-variable/bricolage-grotesque';
import './app/base.css';
import './components/control.css';
import { mount } from 'svelte';
import { watchNavigation } from './app/leave-guard.ts';
import { term } from './app/urls.ts';
import { provideTerms } from './components/terms.ts';
import { startLanguage } from './i18n/index.ts';
import { keepInstallOffer } from './queries/install-offer.svelte.ts';
import { IS_SINGLE_FILE } from './shared/single-file.ts';

/** How long the first page has the network for itself before the whole app is fetched, in ms. */
const HEAD_START = 2000;

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app');

provideTerms({ urlOf: term });
// Chromium calls a window's listeners in the order in which they were added, whatever their phase,
// and the router adds its own as soon as it is loaded: the guard has to be there before it.
watchNavigation();
window.addEventListener('beforeinstallprompt', keepInstallOffer);
try {
  const [{ default: Start }] = await Promise.all([import('./app/Start.svelte'), startLanguage()]);
  mount(Start, { target });
} finally {
  // A version that does not even start must be replaceable all the same.
  if (import.meta.env.PROD && !IS_SINGLE_FILE) setTimeout(workOffline, HEAD_START);
}

/** What does not come now comes with the next visit; nobody needs it to work. */
function workOffline(): void {
  import('./app/start-offline.svelte.ts').then((module) => module.default()).catch(() => undefined);
}
