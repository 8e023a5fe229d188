/** Where users were sent to accept a client [doc]; retired with the service. */
export const AUTHORIZATION_ENDPOINT = 'https://home.nest.com/login/oauth2';

/**
 * The authorization URL that the console showed for a client. It ends in the literal placeholder
 * `state=STATE`, which a developer replaces by an unguessable value [doc]. The address is retired.
 */
export function authorizationUrl(clientId: string): string {
  return `${AUTHORIZATION_ENDPOINT}?client_id=${encodeURIComponent(clientId)}&state=STATE`;
}
