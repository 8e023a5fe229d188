import '@fontsource-variable/figtree';
import '@fontsource-variable/bricolage-grotesque';
import './app/base.css';
import './components/control.css';
import { mount } from 'svelte';
import { watchNavigation } from './app/leave-guard.ts';
import Start from './app/Start.svelte';
import { term } from './app/urls.ts';
import { provideTerms } from './components/terms.ts';
import { startLanguage } from './i18n/index.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app');

provideTerms({ urlOf: term });
watchNavigation();
await startLanguage();
mount(Start, { target });
