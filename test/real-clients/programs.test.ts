// Client libraries as they come from npm, and curl, against the sandbox: two addresses are changed,
// nothing else. They reach it as other programs do, over HTTP through the relay.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OAuth2Client } from '@badgateway/oauth2-client';
import * as oauth from 'oauth4webapi';
import { Strategy as NestStrategy } from 'passport-nest';
import { AuthorizationCode } from 'simple-oauth2';
import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../src/actions/try/change-simulator-settings.ts';
import { must } from '../builders/workspace.ts';
import { CALLBACK, reachWorkspace } from './support/reached-workspace.ts';

const TOKEN = /^c\.[A-Za-z0-9]{144}$/u;

it('curl exchanges a code, with its parameters in the body and in the query', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept } = reached;
  const curl = async (...words: string[]): Promise<Record<string, unknown>> => {
    const { stdout } = await promisify(execFile)('curl', ['--silent', '--show-error', ...words]);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const parameters = async (): Promise<string> => {
    const back = await accept(`${sandbox}login/oauth2?client_id=${client.id}&state=STATE`);
    const code = back.searchParams.get('code') ?? '';
    const secret = `client_id=${client.id}&client_secret=${client.secret}`;
    return `code=${code}&${secret}&grant_type=authorization_code`;
  };
  const endpoint = `${sandbox}oauth2/access_token`;
  const first = await curl('--data', await parameters(), endpoint);
  expect(Object.keys(first)).toEqual(['access_token', 'expires_in']);
  expect(first.access_token).toMatch(TOKEN);
  expect(first.expires_in).toBe(315_360_000);
  const second = await curl('--request', 'POST', `${endpoint}?${await parameters()}`);
  expect(second.access_token).toMatch(TOKEN);
  expect(second.access_token).not.toBe(first.access_token);
  const third = await curl('--data', 'code=X&client_id=Y', endpoint);
  expect(third.error).toBe('oauth2_error');
});

it('passport-nest signs a user in', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept } = reached;
  const strategy = new NestStrategy(
    {
      clientID: client.id,
      clientSecret: client.secret,
      authorizationURL: `${sandbox}login/oauth2`,
      tokenURL: `${sandbox}oauth2/access_token`,
    },
    undefined,
  );
  const session = {};
  const asked = await new Promise<string>((done, fail) => {
    const passed = Object.assign(Object.create(strategy) as typeof strategy, {
      redirect: done,
      error: fail,
    });
    passed.authenticate({ session, query: {}, body: {} }, {});
  });
  const back = await accept(asked);
  const query = Object.fromEntries(back.searchParams);
  const user = await new Promise<{ accessToken: string }>((done, fail) => {
    const passed = Object.assign(Object.create(strategy) as typeof strategy, {
      success: done,
      fail: (challenge: unknown) => {
        fail(new Error(JSON.stringify(challenge)));
      },
      error: fail,
    });
    passed.authenticate({ session, query, body: {} }, {});
  });
  expect(user.accessToken).toMatch(TOKEN);
});

it('simple-oauth2 exchanges a code', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept } = reached;
  const library = new AuthorizationCode({
    client: { id: client.id, secret: client.secret },
    auth: {
      tokenHost: new URL(sandbox).origin,
      tokenPath: '/sandbox/oauth2/access_token',
      authorizePath: '/sandbox/login/oauth2',
    },
    options: { authorizationMethod: 'body' },
  });
  const back = await accept(library.authorizeURL({ redirect_uri: CALLBACK, state: 'a state' }));
  expect(back.searchParams.get('state')).toBe('a state');
  const code = back.searchParams.get('code') ?? '';
  const { token } = await library.getToken({ code, redirect_uri: CALLBACK });
  expect(token.access_token).toMatch(TOKEN);
  await expect(library.getToken({ code, redirect_uri: CALLBACK })).rejects.toThrow('400');
});

it('@badgateway/oauth2-client exchanges a code', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept } = reached;
  const library = new OAuth2Client({
    server: sandbox,
    clientId: client.id,
    clientSecret: client.secret,
    tokenEndpoint: 'oauth2/access_token',
    authorizationEndpoint: 'login/oauth2',
    authenticationMethod: 'client_secret_post',
  });
  const state = 'a state';
  const asked = await library.authorizationCode.getAuthorizeUri({ redirectUri: CALLBACK, state });
  const back = await accept(asked);
  const token = await library.authorizationCode.getTokenFromCodeRedirect(back, {
    redirectUri: CALLBACK,
    state,
  });
  expect(token.accessToken).toMatch(TOKEN);
  expect(token.expiresAt).toBeGreaterThan(Date.now());
});

it('oauth4webapi, which is strict, needs the token type that is not historic', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept, workspace } = reached;
  const server: oauth.AuthorizationServer = {
    issuer: sandbox,
    authorization_endpoint: `${sandbox}login/oauth2`,
    token_endpoint: `${sandbox}oauth2/access_token`,
  };
  const registered: oauth.Client = { client_id: client.id };
  const exchange = async (): Promise<oauth.TokenEndpointResponse> => {
    const asked = new URL(server.authorization_endpoint ?? '');
    const state = oauth.generateRandomState();
    // PKCE came after the service, which lets parameters pass that it does not know.
    const verifier = oauth.generateRandomCodeVerifier();
    const challenge = await oauth.calculatePKCECodeChallenge(verifier);
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    asked.search = String(new URLSearchParams({ client_id: client.id, state, ...pkce }));
    const parameters = oauth.validateAuthResponse(server, registered, await accept(asked), state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      registered,
      oauth.ClientSecretPost(client.secret),
      parameters,
      CALLBACK,
      verifier,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the sandbox is on this machine
      { [oauth.allowInsecureRequests]: true },
    );
    return oauth.processAuthorizationCodeResponse(server, registered, response);
  };
  await expect(exchange()).rejects.toThrow('token_type');
  must(await changeSimulatorSettings(workspace, { addTokenType: true }));
  expect(await exchange()).toMatchObject({ token_type: 'bearer' });
});

it('curl reads with the token, turns the dial, and is shut out once the token is revoked', async () => {
  const permissions = [{ permission: 'thermostat', access: 'read/write', version: 6 }] as const;
  await using reached = await reachWorkspace({ permissions: [...permissions] });
  const { client, sandbox, accept, workspace } = reached;
  const curl = async (...words: string[]): Promise<{ status: number; body: unknown }> => {
    const options = ['--silent', '--show-error', '--write-out', '\n%{http_code}'];
    const { stdout } = await promisify(execFile)('curl', [...options, ...words]);
    const [, text = '', status] = /^(.*)\n(\d+)$/su.exec(stdout) ?? [];
    return { status: Number(status), body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  const back = await accept(`${sandbox}login/oauth2?client_id=${client.id}&state=STATE`);
  const form = {
    code: back.searchParams.get('code') ?? '',
    client_id: client.id,
    client_secret: client.secret,
    grant_type: 'authorization_code',
  };
  const given = await curl(
    '--data',
    String(new URLSearchParams(form)),
    `${sandbox}oauth2/access_token`,
  );
  const token = (given.body as { access_token: string }).access_token;
  const own = ['--header', `Authorization: Bearer ${token}`];
  const json = ['--header', 'Content-Type: application/json'];
  const all = await curl(...own, ...json, `${sandbox}api/`);
  const tree = all.body as { devices: { thermostats: Record<string, object> } };
  const [id = ''] = Object.keys(tree.devices.thermostats);
  const dial = `${sandbox}api/devices/thermostats/${id}`;
  const put = ['--request', 'PUT', '--data', '{"target_temperature_f": 75}', dial];
  expect(await curl(...own, ...json, ...put)).toEqual({
    status: 200,
    body: { target_temperature_f: 75 },
  });
  const [home] = await workspace.database.structures.toArray();
  expect(home?.thermostats.find((one) => one.id === id)?.target).toBeCloseTo(23.9, 0);
  expect(await curl(...own, `${dial}/target_temperature_f`)).toEqual({ status: 200, body: 75 });
  const revoke = await curl('--request', 'DELETE', `${sandbox}oauth2/access_tokens/${token}`);
  expect(revoke.status).toBe(204);
  expect((await curl(...own, `${sandbox}api/`)).status).toBe(401);
});
