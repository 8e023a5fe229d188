import fc from 'fast-check';
import { checkEmail } from '../../src/domain/email.ts';
import { checkClientName } from '../../src/domain/client-name.ts';
import { checkRedirectUri } from '../../src/domain/redirect-uri.ts';
import { checkSupportUrl } from '../../src/domain/support-url.ts';
import { checkText, type TextRule } from '../../src/domain/text-input.ts';

/** What people type, and files bring along: several scripts, marks, emoji, lines, odd spaces. */
const LETTERS = [
  ...Array.from('abcXYZ 0189.,;:!?<>&"\'\\/{}[]()%$#@~`'),
  ...Array.from('éßøñžİıǅﬁ漢字かなกขابגר'),
  'e\u0301',
  '👩‍🚀',
  '🇳🇱',
  '\u00a0',
  '\u200d',
  '\u2028',
  '\ufeff',
  '__proto__',
];

/** Anything typed, lines and all. */
export function typedText(maxLength = 12): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...LETTERS, '\n', '\r\n'), maxLength });
}

/** A text that a form takes by these rules. */
export function acceptedText(rule: TextRule): fc.Arbitrary<string> {
  const unit = rule.singleLine === true ? fc.constantFrom(...LETTERS) : undefined;
  const typed = unit === undefined ? typedText() : fc.string({ unit, maxLength: 12 });
  return typed.map((text) => `a${text}`).filter((text) => checkText(text, rule).length === 0);
}

/** A name that a client may have. */
export function clientName(): fc.Arbitrary<string> {
  const typed = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 });
  return typed.filter((name) => checkClientName(name).length === 0);
}

/** An address that a developer may have. */
export function address(): fc.Arbitrary<string> {
  const unusual = fc.constantFrom(
    'Ada@Bücher.example',
    ' é+x@EXAMPLE.com ',
    "o'neil@example.co.uk",
  );
  return fc.oneof(fc.emailAddress(), unusual).filter((email) => checkEmail(email).ok);
}

/** A link that a form takes, or one that must be typed. */
export function link(): fc.Arbitrary<string> {
  const typed = fc.webUrl({ withQueryParameters: true, withFragments: true });
  return typed.filter((url) => checkSupportUrl(url).length === 0);
}

/** Redirect URIs, web and app, the first the default; none for a PIN client. */
export function redirectUris(): fc.Arbitrary<string[]> {
  const web = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
  const local = fc.nat(65_534).map((port) => `http://localhost:${port + 1}/callback`);
  const app = fc.constantFrom('com.birdbath://done', 'birdbath:/a%20b', 'x-bird:y?z=1');
  const uri = fc.oneof(web, local, app).filter((one) => checkRedirectUri(one).length === 0);
  return fc.uniqueArray(uri, { maxLength: 4 });
}

/** A moment of the workspace's clock, in ms. */
export function moment(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: Date.UTC(2040, 0, 1) });
}
