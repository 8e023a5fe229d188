/** PIN-based or web-based: not a choice of its own but a consequence of the redirect URIs [seed]. */
export type AuthorizationType = 'pin' | 'web';

/** Web-based as soon as there is a redirect URI, otherwise PIN-based. */
export function authorizationType(redirectUris: readonly string[]): AuthorizationType {
  return redirectUris.some((uri) => uri.trim() !== '') ? 'web' : 'pin';
}
