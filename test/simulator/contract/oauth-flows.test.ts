import { describe, expect, it } from 'vitest';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser } from '../../builders/home.ts';
import {
  acceptedCode,
  CALLBACK,
  contents,
  newToken,
  openConsent,
  PIN,
  requestToken,
  send,
  tokenParameters,
  WEB,
} from '../support/connected-world.ts';
import { WORLDS, type TestWorld } from './worlds.ts';

const TOKEN = /^c\.SANDBOX[A-Za-z\d]{137}$/u;

async function grantOf(world: TestWorld, clientId = 'web', userId = 'user-1') {
  return world.read((records) => records.grantOf(clientId, userId));
}

describe.each(WORLDS)('the world %s', (_name, make) => {
  it('goes from link to token by the web flow', async () => {
    const world = await make(contents());
    const asked = await send(world, 'login/oauth2?client_id=web&state=a%20%26&response_type=code');
    expect(asked.status).toBe(303);
    const location = asked.headers.get('location')!;
    expect(location).toMatch(/^\.\.\/\.\.\/#\/consent\/[\da-f-]{36}$/u);
    const answer = await answerConsent(world, location.slice(16), 'user-1', 'accepted', 1);
    const url = answer.ok && answer.value.kind === 'redirect' ? answer.value.url : '';
    const [, code] =
      /^https:\/\/awesomest\.example\/callback\?from=porch&state=a%20%26&code=([A-Z\d]{16})$/u.exec(
        url,
      )!;
    const response = await requestToken(world, tokenParameters(code!));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const body = (await response.json()) as { access_token: string };
    expect(body).toEqual({ access_token: body.access_token, expires_in: 315360000 });
    expect(body.access_token).toMatch(TOKEN);
    expect(await grantOf(world)).toMatchObject({ token: body.access_token, acceptedVersion: 1 });
  });

  it('goes from link to token by the PIN flow, whatever the case', async () => {
    const world = await make(contents());
    const pin = await acceptedCode(world, 'pin');
    expect(pin).toMatch(/^[A-Z\d]{8}$/u);
    const response = await requestToken(world, tokenParameters(pin.toLowerCase(), PIN));
    expect(response.status).toBe(200);
  });

  it('takes the parameters of a token request from the query, and credentials by Basic', async () => {
    const world = await make(contents());
    const { client_id, client_secret, ...others } = tokenParameters(await acceptedCode(world));
    const query = String(new URLSearchParams(others));
    const response = await send(world, `oauth2/access_token?${query}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${client_id!}:${client_secret!}`)}`,
        'content-type': 'application/json',
      },
    });
    expect(response.status).toBe(200);
  });

  it('adds a token type when that is set, and only then', async () => {
    const world = await make(contents());
    await world.set({ addTokenType: true });
    const response = await requestToken(world, tokenParameters(await acceptedCode(world)));
    expect(await response.json()).toMatchObject({ token_type: 'bearer' });
  });

  it('ends the token of a code that is used twice, by its own client only', async () => {
    const world = await make(contents());
    const parameters = tokenParameters(await acceptedCode(world));
    await requestToken(world, parameters);
    await requestToken(world, { ...parameters, client_secret: 'wrong' });
    expect((await grantOf(world))?.token).toMatch(TOKEN);
    await requestToken(world, parameters);
    expect((await grantOf(world))?.token).toBeNull();
  });

  it('leaves a later token alone when an old code comes again', async () => {
    const world = await make(contents());
    const old = tokenParameters(await acceptedCode(world));
    await requestToken(world, old);
    const token = await newToken(world);
    await requestToken(world, old);
    expect((await grantOf(world))?.token).toBe(token);
  });

  it('does not use up a code that was refused', async () => {
    const world = await make(contents());
    const parameters = tokenParameters(await acceptedCode(world));
    await requestToken(world, { ...parameters, redirect_uri: 'https://other.example/' });
    const response = await requestToken(world, { ...parameters, redirect_uri: CALLBACK });
    expect(response.status).toBe(200);
  });

  it('puts a new token in the place of the user’s former one, and counts the user once', async () => {
    const world = await make(contents());
    const first = await newToken(world);
    const second = await newToken(world);
    expect(second).not.toBe(first);
    await world.read(async (records) => {
      expect(await records.grantByToken(first)).toBeUndefined();
      expect(await records.grantCount('web')).toBe(1);
    });
  });

  it('forgets the user when a token is revoked', async () => {
    const world = await make(contents());
    const token = await newToken(world);
    const path = `oauth2/access_tokens/${token}`;
    const response = await send(world, path, { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(await grantOf(world)).toBeUndefined();
    expect((await send(world, path, { method: 'DELETE' })).status).toBe(404);
  });

  it('lets a known user authorize again at the quota, and no new one', async () => {
    const newcomer = homeUser({ id: 'user-2', createdAt: 2000 });
    const world = await make(
      contents({
        clients: [{ ...WEB, userLimit: 1, version: 2 }],
        homeUsers: [homeUser(), newcomer],
        structures: contents().structures!.flatMap((one) => [
          one,
          { ...one, id: 'second', ownerId: 'user-2' },
        ]),
        grants: [grant({ clientId: 'web', acceptedVersion: 1 })],
      }),
    );
    const refused = await answerConsent(world, await openConsent(world), 'user-2', 'accepted');
    expect(refused).toMatchObject({ ok: false, error: { code: 'consent/over-quota' } });
    await newToken(world);
    expect(await grantOf(world)).toMatchObject({ id: 'grant-1', acceptedVersion: 2 });
    expect(await world.read((records) => records.grantCount('web'))).toBe(1);
  });

  it('knows no secret that was reset, and the version that a user accepted', async () => {
    const world = await make(contents());
    const parameters = tokenParameters(await acceptedCode(world));
    await world.put({ clients: [{ ...WEB, secret: 'another', version: 2 }] });
    expect((await requestToken(world, parameters)).status).toBe(400);
    const fresh = await requestToken(world, { ...parameters, client_secret: 'another' });
    expect(fresh.status).toBe(200);
    expect(await grantOf(world)).toMatchObject({ acceptedVersion: 1 });
    await acceptedCode(world);
    expect(await grantOf(world)).toMatchObject({ acceptedVersion: 2 });
  });

  it('has permissions only that were there when the user accepted', async () => {
    const world = await make(contents());
    const id = await openConsent(world);
    const away = { permission: 'away', access: 'read', version: 2 } as const;
    await world.put({ clients: [{ ...WEB, version: 2, permissions: [away] }] });
    const refused = await answerConsent(world, id, 'user-1', 'accepted', 1);
    expect(refused).toMatchObject({ ok: false, error: { code: 'consent/client-changed' } });
    await answerConsent(world, id, 'user-1', 'accepted', 2);
    expect((await grantOf(world))?.permissions).toEqual([away]);
  });
});
