import type { Client } from '../domain/client.ts';
import { newAccessToken, newClientSecret } from '../domain/credentials.ts';
import type { Grant } from '../domain/grant.ts';
import type { Random } from '../shared/random.ts';
import { SECRET_MARKER } from './document.ts';

/**
 * A client of a document as it would stand in the place of `mine`: where its secret was left out,
 * it is the present one. A placeholder never takes the place of a secret.
 */
export function withPresentSecret(theirs: Client, mine: Client | undefined): Client {
  if (theirs.secret !== SECRET_MARKER || mine === undefined) return theirs;
  return { ...theirs, secret: mine.secret };
}

/** The same for the token of a grant; a present grant without a token has none to keep. */
export function withPresentToken(theirs: Grant, mine: Grant | undefined): Grant {
  if (theirs.token !== SECRET_MARKER || mine === undefined || mine.token === null) return theirs;
  return { ...theirs, token: mine.token };
}

/** A client with a new secret where there is still a placeholder. */
export function withFreshSecret(client: Client, random: Random): Client {
  return client.secret === SECRET_MARKER ? { ...client, secret: newClientSecret(random) } : client;
}

/** A grant with a new token where there is still a placeholder. */
export function withFreshToken(grant: Grant, random: Random): Grant {
  return grant.token === SECRET_MARKER ? { ...grant, token: newAccessToken(random) } : grant;
}
