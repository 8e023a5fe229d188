// oauth2-mock-server as it starts by itself: one key, and every request is approved.
import { OAuth2Server } from 'oauth2-mock-server';
import { serveContender } from './serve-contender.mjs';

await serveContender(async (port) => {
  const { issuer, service } = new OAuth2Server();
  await issuer.keys.generate('RS256');
  issuer.url = `http://localhost:${String(port)}`;
  return service.requestHandler;
});
