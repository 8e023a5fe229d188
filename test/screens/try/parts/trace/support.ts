import { beforeEach } from 'vitest';
import { loadAreas } from '../../../../../src/i18n/index.ts';
import WhatTravels from '../../../../../src/screens/try/parts/trace/WhatTravels.svelte';
import { kept, TOKEN } from '../../../../domain/trace/support.ts';
import { useClientsWorld } from '../../../clients/support.ts';
import type { World } from '../../../account/support/stage.ts';

const CODE = 'ABCDEFGH12345678';
export const SECRETS = [TOKEN, CODE, 'hush'];

/** An attempt that ends in a token and a call, and one that is refused. */
export const TRACE = [
  kept({ url: 'sandbox/login/oauth2?client_id=1&state=blue', status: 303, answer: '' }),
  kept({
    method: 'POST',
    url: 'sandbox/oauth2/access_token',
    headers: [['content-type', 'application/x-www-form-urlencoded']],
    body: `client_id=1&client_secret=hush&code=${CODE}`,
    answer: JSON.stringify({ access_token: TOKEN, expires_in: 315360000 }),
  }),
  kept({ url: 'sandbox/api/devices', headers: [['authorization', `Bearer ${TOKEN}`]] }),
  kept({ url: 'sandbox/login/oauth2?client_id=1&state=red', status: 303, answer: '' }),
  {
    ...kept({
      method: 'POST',
      url: 'sandbox/oauth2/access_token',
      body: `client_id=1&client_secret=hush&code=${CODE}`,
      status: 400,
      answer: '{"error":"oauth2_error","error_description":"authorization code not found"}',
    }),
    rule: 'token/used-code',
  },
];

/** A world whose trace is on screen for client 1. */
export function useTraceWorld(): World & {
  readonly open: (trace?: typeof TRACE) => Promise<void>;
} {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['trace']));
  return Object.assign(world, {
    open: async (trace = TRACE) => {
      await world.workspace.database.exchanges.bulkPut(trace);
      world.show(WhatTravels, {}, { clientId: '1' });
    },
  });
}
