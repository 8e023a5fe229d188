import fc from 'fast-check';
import type { Client } from '../../src/domain/client.ts';
import { checkRedirectUri } from '../../src/domain/redirect-uri.ts';
import { RETIRED_ADDRESSES } from '../../src/transfer/take-out/service-addresses.ts';
import type { TakeOutChoices } from '../../src/transfer/take-out/take-out.ts';
import type { Say, TakeOutContext } from '../../src/transfer/take-out/target.ts';
import { client } from './client.ts';

/** Says which text is asked for, with its values: a file's words without a catalogue. */
export const say: Say = (text, values = {}) =>
  [text, ...Object.values(values).map(String)].join(' ');

/** What is chosen at first: neither secret nor address, and the retired hosts. */
export const PLAIN: TakeOutChoices = { secret: false, contact: null, base: null };

/** The same as a target gets it. */
export const CONTEXT: TakeOutContext = {
  secret: false,
  contact: null,
  addresses: RETIRED_ADDRESSES,
  say,
};

/** Letters that some quoting, or some parser of URIs, stumbles over. */
const LETTERS = `abzAZ09-._~:@!$&'()*+,;=%/?#[]{}|^<>"\`\\`;
const ragged = fc.string({
  unit: fc.constantFrom(...Array.from(LETTERS), '%41', '%2a', '/', '//', '..', '/../', 'cb'),
  maxLength: 8,
});
const host = fc.constantFrom(
  'a.example',
  'Awesomest.Example',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'LOCALHOST',
  '127.1',
);
const port = fc.constantFrom('', ':443', ':8080', ':99999');
const web = fc
  .tuple(fc.constantFrom('https://', 'http://', 'HTTPS://'), host, port, ragged)
  .map(([scheme, name, at, rest]) => `${scheme}${name}${at}/${rest}`);
const app = fc
  .tuple(
    fc.constantFrom('porch:', 'example.Porch:', 'a+b:'),
    fc.constantFrom('', '/', '//'),
    ragged,
  )
  .map((parts) => parts.join(''));
const isAccepted = (uri: string) => uri !== '' && checkRedirectUri(uri).length === 0;

/** Web redirect URIs as the sandbox accepts them, the ugliest included. */
export const webUris = fc.uniqueArray(web.filter(isAccepted), { minLength: 1, maxLength: 4 });
/** Deep links of apps, likewise. */
export const appUris = fc.uniqueArray(app.filter(isAccepted), { minLength: 1, maxLength: 3 });

/** Redirect URIs of every kind of client: web, native, both together, and PIN. */
const redirectUriLists = fc.oneof(
  { weight: 4, arbitrary: webUris },
  { weight: 3, arbitrary: appUris },
  { weight: 3, arbitrary: fc.tuple(webUris, appUris).map(([one, other]) => [...one, ...other]) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);

/** Names that would break out of a comment or a text if they could. */
export const names = fc.oneof(
  fc.constantFrom(
    `Robin's "porch" $HOME \`id\` \\ light`,
    'Käfer & Söhne 🏡',
    'a\nexit 1\n# b',
    'x */ y \u2028 z',
    '$(touch /nowhere) ${x} %s !!',
    '"""',
    `'; DROP`,
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

/** Clients with all of that. */
export const clients: fc.Arbitrary<Client> = fc
  .record({ redirectUris: redirectUriLists, name: names })
  .map((changes) => client(changes));
