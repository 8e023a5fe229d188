import { generateCodeVerifier, OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client';
import { offer, remember, remembered, type Registration } from './product.ts';

const libraryFor = ({ sandbox, clientId, clientSecret }: Registration): OAuth2Client =>
  new OAuth2Client({
    server: sandbox,
    clientId,
    clientSecret,
    tokenEndpoint: 'oauth2/access_token',
    authorizationEndpoint: 'login/oauth2',
    authenticationMethod: 'client_secret_post',
  });

let api: OAuth2Fetch | undefined;

offer({
  connect: async (registration) => {
    const asked = { state: crypto.randomUUID(), codeVerifier: await generateCodeVerifier() };
    remember(asked);
    const { authorizationCode } = libraryFor(registration);
    const { redirectUri } = registration;
    location.assign(await authorizationCode.getAuthorizeUri({ redirectUri, ...asked }));
  },
  comeBack: async (registration) => {
    const client = libraryFor(registration);
    const { redirectUri } = registration;
    api = new OAuth2Fetch({
      client,
      getNewToken: () =>
        client.authorizationCode.getTokenFromCodeRedirect(location.href, {
          redirectUri,
          ...remembered(),
        }),
    });
    return api.getAccessToken();
  },
  call: (address, init) => api!.fetch(address, init),
});
