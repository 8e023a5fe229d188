import type { Route } from './routes.ts';
import { clientIdOf, BUSY, signedIn } from './world.ts';

export const TRY_ROUTES: readonly Route[] = [
  { name: 'try', hash: `#/clients/${clientIdOf(1)}/try`, world: BUSY },
  { name: 'consent-gone', hash: '#/consent/nothing', world: BUSY },
  { name: 'home', hash: '#/home', world: signedIn() },
];
