// oidc-provider with its interactions approved automatically: whoever comes is logged in, once, and
// has accepted.
import Provider from 'oidc-provider';
import { serveContender } from './serve-contender.mjs';

const ACCOUNT = 'ada';

await serveContender((port) => {
  const home = `http://localhost:${String(port)}`;
  const provider = new Provider(home, {
    clients: [
      {
        client_id: 'bench',
        client_secret: 'bench-secret',
        redirect_uris: [`${home}/back`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['bench'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => false },
    // Its own page has an origin as well, and says so.
    clientBasedCORS: () => true,
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: async ({ oidc: { client, session, provider: own } }) => {
      const clientId = client?.clientId ?? '';
      const known = session?.grantIdFor(clientId);
      if (known !== undefined) return own.Grant.find(known);
      const grant = new own.Grant({ clientId, accountId: ACCOUNT });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  return Promise.resolve((request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, response, { login: { accountId: ACCOUNT } });
    } else {
      void handle(request, response);
    }
  });
});
