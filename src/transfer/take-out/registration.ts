import type { Client } from '../../domain/client.ts';

/**
 * What a client is to a real authorization server: a web application, an application that is
 * installed, or, without redirect URIs, one that has no redirect at all.
 */
export type RegistrationKind = 'web' | 'native' | 'pin';

/** Web URIs alone make a web client; as soon as an app has a scheme of its own it is native. */
export function registrationKind(redirectUris: readonly string[]): RegistrationKind {
  if (redirectUris.length === 0) return 'pin';
  return redirectUris.every(isWebUri) ? 'web' : 'native';
}

/** Whether a redirect URI leads to a web page, not into an app. */
export function isWebUri(uri: string): boolean {
  return /^https?:/iu.test(uri);
}

export interface Registration {
  /** From OpenID Connect Registration; absent for a PIN client, of which it would say nothing. */
  readonly application_type?: 'web' | 'native';
  readonly redirect_uris: readonly string[];
  readonly response_types: readonly string[];
  readonly grant_types: readonly string[];
}

/** The members of RFC 7591 that follow from the redirect URIs. A PIN client gets empty ones. */
export function registrationOf({ redirectUris }: Pick<Client, 'redirectUris'>): Registration {
  const kind = registrationKind(redirectUris);
  if (kind === 'pin') return { redirect_uris: [], response_types: [], grant_types: [] };
  return {
    application_type: kind,
    redirect_uris: redirectUris,
    response_types: ['code'],
    grant_types: ['authorization_code'],
  };
}
