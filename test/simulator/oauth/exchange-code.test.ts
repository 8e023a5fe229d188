import { expect, it } from 'vitest';
import { OAUTH_ERRORS } from '../../../src/simulator/oauth/oauth-error.ts';
import { inMemory } from '../contract/worlds.ts';
import {
  acceptedCode,
  contents,
  PIN,
  requestToken,
  tokenParameters,
} from '../support/connected-world.ts';

/** One step after the other is put right: each time the next check speaks. */
it('checks in its order', async () => {
  const world = inMemory(contents());
  const used = tokenParameters(await acceptedCode(world));
  await requestToken(world, used);
  const good = tokenParameters(await acceptedCode(world));
  world.pass(600_000);
  const fresh = tokenParameters(await acceptedCode(world));
  const bad = { client_id: 'x', client_secret: 'x', grant_type: 'x', redirect_uri: 'x' };
  const steps = [
    [{ ...bad, code: '' }, 'token/missing-parameters'],
    [{ ...bad, code: 'x' }, 'token/unknown-client'],
    [{ ...bad, code: 'x', client_id: 'web' }, 'token/wrong-secret'],
    [{ ...used, code: 'x', grant_type: 'x' }, 'token/unsupported-grant-type'],
    [{ ...used, code: 'x', redirect_uri: 'x' }, 'token/unknown-code'],
    [{ ...used, ...tokenParameters(used.code!, PIN) }, 'token/code-of-another-client'],
    [{ ...used, redirect_uri: 'x' }, 'token/used-code'],
    [{ ...good, redirect_uri: 'x' }, 'token/expired-code'],
    [{ ...fresh, redirect_uri: 'x' }, 'token/unknown-redirect-uri'],
  ] as const;
  for (const [parameters, rule] of steps) {
    const response = await requestToken(world, parameters);
    expect([response.status, world.exchanges().at(-1)?.rule]).toEqual([
      OAUTH_ERRORS[rule].status,
      rule,
    ]);
  }
  expect((await requestToken(world, fresh)).status).toBe(200);
});
