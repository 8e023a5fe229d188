import '@fontsource-variable/figtree';
import '@fontsource-variable/bricolage-grotesque';
import './app/base.css';
import './components/control.css';
import { mount } from 'svelte';
import { watchNavigation } from './app/leave-guard.ts';
import { term } from './app/urls.ts';
import { provideTerms } from './components/terms.ts';
import { startLanguage } from './i18n/index.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app');

provideTerms({ urlOf: term });
// Chromium calls a window's listeners in the order in which they were added, whatever their phase,
// and the router adds its own as soon as it is loaded: the guard has to be there before it.
watchNavigation();
const [{ default: Start }] = await Promise.all([import('./app/Start.svelte'), startLanguage()]);
mount(Start, { target });
