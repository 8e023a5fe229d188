import type { Client } from '../../domain/client.ts';
import { findLocalization } from '../../domain/localized-text.ts';
import { registrationOf } from './registration.ts';
import type { TakeOutContext } from './target.ts';

/** Members of client metadata, in the order in which they are written. */
export type ClientMetadata = Readonly<Record<string, string | readonly string[]>>;

/**
 * A client in the members of RFC 7591, section 2. The name is the same in every locale, so it has
 * no language tag; the support URL is what users get to click. `client_secret_post` is how the
 * retired service took the secret [doc].
 */
export function clientMetadata(
  client: Client,
  { contact }: Pick<TakeOutContext, 'contact'>,
): ClientMetadata {
  return {
    client_name: client.name,
    ...(client.supportUrl === '' ? {} : { client_uri: client.supportUrl }),
    ...registrationOf(client),
    token_endpoint_auth_method: 'client_secret_post',
    ...(contact === null ? {} : { contacts: [contact] }),
    ...descriptionMembers(client),
  };
}

/**
 * The descriptions: one of the default locale, and one with a language tag (RFC 7591, 2.2) for
 * each other locale. RFC 7591 has no such member and lets servers ignore what they do not know.
 */
export function descriptionMembers(client: Client): Readonly<Record<string, string>> {
  const { defaultLocale, localizations } = client;
  const described = localizations.filter(({ description }) => description !== '');
  const others = described.filter(({ locale }) => locale !== defaultLocale);
  const main = findLocalization(client, defaultLocale)?.description ?? '';
  return {
    ...(main === '' ? {} : { description: main }),
    ...Object.fromEntries(
      others.map(({ locale, description }) => [`description#${locale}`, description]),
    ),
  };
}
