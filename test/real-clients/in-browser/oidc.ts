import { UserManager } from 'oidc-client-ts';
import { offer, type Registration } from './product.ts';

const managerFor = (registration: Registration): UserManager =>
  new UserManager({
    authority: registration.sandbox,
    metadata: {
      issuer: registration.sandbox,
      authorization_endpoint: `${registration.sandbox}login/oauth2`,
      token_endpoint: `${registration.sandbox}oauth2/access_token`,
    },
    client_id: registration.clientId,
    client_secret: registration.clientSecret,
    client_authentication: 'client_secret_post',
    response_type: 'code',
    redirect_uri: registration.redirectUri,
    // Any word but its own default, `openid`: then it would wait for an ID token.
    scope: 'home',
  });

let token = '';

offer({
  connect: (registration) => managerFor(registration).signinRedirect(),
  comeBack: async (registration) => {
    const user = await managerFor(registration).signinCallback();
    token = user?.access_token ?? '';
    return token;
  },
  call: (address, init) =>
    fetch(address, { ...init, headers: { authorization: `Bearer ${token}` } }),
});
