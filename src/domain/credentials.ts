import type { Random } from '../shared/random.ts';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A client secret had 25 letters and digits of mixed case (seen in old screenshots). */
const SECRET_LENGTH = 25;

/** A new client ID: a lower-case UUID. */
export function newClientId(random: Random): string {
  return random.uuid().toLowerCase();
}

/** A new client secret: 25 letters and digits. It opens nothing. */
export function newClientSecret(random: Random): string {
  return random.text(SECRET_LENGTH, LETTERS_AND_DIGITS);
}

/** Published tokens began with `c.`; the word that follows says that ours open nothing (ours). */
const TOKEN_START = 'c.SANDBOX';

/** Published tokens had about 146 characters in all [forum]. */
const TOKEN_LENGTH = 146;

/** A new access token. It opens nothing outside the sandbox. */
export function newAccessToken(random: Random): string {
  return TOKEN_START + random.text(TOKEN_LENGTH - TOKEN_START.length, LETTERS_AND_DIGITS);
}
