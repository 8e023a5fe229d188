// What client libraries as they come from npm, and curl, find besides the way that the journeys
// real-clients-relay and real-clients-worker go with them: two addresses are changed, nothing else.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as oauth from 'oauth4webapi';
import { AuthorizationCode } from 'simple-oauth2';
import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../src/actions/try/change-simulator-settings.ts';
import { must } from '../builders/workspace.ts';
import { CALLBACK, reachWorkspace } from './support/reached-workspace.ts';

const TOKEN = /^c\.[A-Za-z0-9]{144}$/u;

it('curl exchanges a code with its parameters in the query, and reads why it is refused', async () => {
  await using reached = await reachWorkspace();
  const { client, sandbox, accept } = reached;
  const curl = async (...words: string[]): Promise<Record<string, unknown>> => {
    const { stdout } = await promisify(execFile)('curl', ['--silent', '--show-error', ...words]);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const endpoint = `${sandbox}oauth2/access_token`;
  const back = await accept(`${sandbox}login/oauth2?client_id=${client.id}&state=STATE`);
  const code = back.searchParams.get('code') ?? '';
  const secret = `client_id=${client.id}&client_secret=${client.secret}`;
  const parameters = `code=${code}&${secret}&grant_type=authorization_code`;
  const given = await curl('--request', 'POST', `${endpoint}?${parameters}`);
  expect(Object.keys(given)).toEqual(['access_token', 'expires_in']);
  expect(given.access_token).toMatch(TOKEN);
  expect(given.expires_in).toBe(315_360_000);
  const refused = await curl('--data', 'code=X&client_id=Y', endpoint);
  expect(refused.error).toBe('oauth2_error');
});

it('simple-oauth2 is refused with a code that it has used', async () => {
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
  const code = back.searchParams.get('code') ?? '';
  const { token } = await library.getToken({ code, redirect_uri: CALLBACK });
  expect(token.access_token).toMatch(TOKEN);
  await expect(library.getToken({ code, redirect_uri: CALLBACK })).rejects.toThrow('400');
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
