import { expect, it } from 'vitest';
import { OAUTH_ERRORS, oauthRefusal } from '../../../src/simulator/oauth/oauth-error.ts';
import { inMemory } from '../contract/worlds.ts';

// Each row, as request and response, is shown by contract/oauth-errors.test.ts.
it('takes a name as it is, whatever letters are in it', async () => {
  const values = { 'COMPANY NAME': "$& $1 $' <b>" };
  const response = oauthRefusal({ rule: 'authorize/over-quota', values }, inMemory());
  expect(await response.text()).toContain("Connecting to $& $1 $' <b> is currently");
});

it('gives each call a number of its own', async () => {
  const world = inMemory();
  const ask = async () => {
    const response = oauthRefusal({ rule: 'token/unknown-code' }, world);
    return ((await response.json()) as { instance_id: string }).instance_id;
  };
  expect(await ask()).not.toBe(await ask());
});

it('says where its words come from', () => {
  const sources = Object.values(OAUTH_ERRORS).map(({ source }) => source);
  expect(new Set(sources)).toEqual(new Set(['doc', 'forum', 'ours']));
});
