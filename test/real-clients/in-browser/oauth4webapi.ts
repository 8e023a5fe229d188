import * as oauth from 'oauth4webapi';
import { offer, remember, remembered, type Registration } from './product.ts';

const serverAt = (sandbox: string) => ({
  issuer: sandbox,
  authorization_endpoint: `${sandbox}login/oauth2`,
  token_endpoint: `${sandbox}oauth2/access_token`,
});

// eslint-disable-next-line @typescript-eslint/no-deprecated -- the sandbox is on this machine
const PLAIN_HTTP = { [oauth.allowInsecureRequests]: true };
let token = '';

async function exchange(registration: Registration): Promise<oauth.TokenEndpointResponse> {
  const server = serverAt(registration.sandbox);
  const client: oauth.Client = { client_id: registration.clientId };
  const { state, codeVerifier } = remembered();
  const back = oauth.validateAuthResponse(server, client, new URL(location.href), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.ClientSecretPost(registration.clientSecret),
    back,
    registration.redirectUri,
    codeVerifier,
    PLAIN_HTTP,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response);
}

offer({
  connect: async ({ sandbox, clientId, redirectUri }) => {
    const state = oauth.generateRandomState();
    const codeVerifier = oauth.generateRandomCodeVerifier();
    remember({ state, codeVerifier });
    const asked = new URL(serverAt(sandbox).authorization_endpoint);
    asked.search = String(
      new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }),
    );
    location.assign(asked);
  },
  comeBack: async (registration) => {
    token = (await exchange(registration)).access_token;
    return token;
  },
  call: (address, { method, body } = { method: 'GET', body: '' }) =>
    oauth.protectedResourceRequest(
      token,
      method,
      new URL(address),
      new Headers(),
      method === 'GET' ? null : body,
      PLAIN_HTTP,
    ),
});
