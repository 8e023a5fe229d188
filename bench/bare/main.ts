// The stack with next to nothing on it: what the clients page is measured against.
import { mount } from 'svelte';
import { init, register, waitLocale } from 'svelte-i18n';
import Bare from './Bare.svelte';

register('en', () => import('./messages/en.json'));
await init({ fallbackLocale: 'en', initialLocale: 'en' });
await waitLocale();

const target = document.getElementById('app');
if (target !== null) mount(Bare, { target });
