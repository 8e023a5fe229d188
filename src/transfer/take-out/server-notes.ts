import type { Client } from '../../domain/client.ts';
import { isWebUri, registrationKind } from './registration.ts';
import type { Note } from './target.ts';

/** What every real authorization server has no room for, or sees in another way. */
export function serverNotes(client: Client): Note[] {
  const count = client.redirectUris.length;
  return [
    { kind: 'lost', code: 'consoleOnly', values: {} },
    ...(count > 1 ? [{ kind: 'changed', code: 'noDefaultRedirect', values: {} } as const] : []),
    ...(count === 0 ? [{ kind: 'next', code: 'noPinPage', values: {} } as const] : []),
  ];
}

/** Permissions have no home in a format without comments. */
export function permissionsDropped(client: Client): Note {
  return { kind: 'lost', code: 'permissionsDropped', values: { count: client.permissions.length } };
}

/** Some servers hold native clients to app schemes and loopback addresses. */
export function nativeNotes({ redirectUris }: Pick<Client, 'redirectUris'>): Note[] {
  const isMixed = registrationKind(redirectUris) === 'native' && redirectUris.some(isWebUri);
  return isMixed ? [{ kind: 'changed', code: 'nativeWithWeb', values: {} }] : [];
}
