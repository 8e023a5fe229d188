import { foldName } from './folded-name.ts';
import { LIMITS } from './limits.ts';
import type { PlatformValueType } from './platform-catalog.ts';
import { problem, type Problem } from './problem.ts';
import { checkSupportUrl } from './support-url.ts';
import { checkText, cleanText } from './text-input.ts';

interface Store {
  readonly hosts: readonly string[];
  /** What the link of a product looks like there. */
  readonly expected: string;
  readonly leadsToProduct: (url: URL) => boolean;
}

const STORES: Readonly<Partial<Record<PlatformValueType, Store>>> = {
  'app-store-link': {
    hosts: ['apps.apple.com', 'itunes.apple.com'],
    expected: 'https://apps.apple.com/app/id123456789',
    leadsToProduct: ({ pathname }) => /\/id\d+\/?$/u.test(pathname),
  },
  'play-store-link': {
    hosts: ['play.google.com'],
    expected: 'https://play.google.com/store/apps/details?id=com.example.app',
    leadsToProduct: (url) => linkedPackage(url) !== null,
  },
  'microsoft-store-link': {
    hosts: ['apps.microsoft.com'],
    expected: 'https://apps.microsoft.com/detail/9ABCDEFGHIJK',
    leadsToProduct: ({ pathname }) => /\/detail\/[a-z\d]{12}\/?$/iu.test(pathname),
  },
};

interface Identifier {
  readonly example: string;
  readonly code:
    'platform/bad-bundle-id' | 'platform/bad-package-name' | 'platform/bad-application-id';
  readonly part: RegExp;
}

/**
 * Grammars of the makers: bundle identifiers of Apple (letters, digits, hyphens), package names of
 * Android (letters, digits, underscores; a letter first), application IDs of D-Bus (no digit first).
 */
const IDENTIFIERS: Readonly<Partial<Record<PlatformValueType, Identifier>>> = {
  'bundle-id': {
    example: 'com.example.app',
    code: 'platform/bad-bundle-id',
    part: /^[a-z\d-]+$/iu,
  },
  'package-name': {
    example: 'com.example.app',
    code: 'platform/bad-package-name',
    part: /^[a-z]\w*$/iu,
  },
  'application-id': {
    example: 'org.example.App',
    code: 'platform/bad-application-id',
    part: /^[a-z_][\w-]*$/iu,
  },
};

/**
 * Checks one field of a platform that is not empty (ours). Gives at most one problem, without a
 * field; spans are into the text as typed.
 */
export function checkPlatformValue(type: PlatformValueType, typed: string): Problem | null {
  const limit = type === 'product-name' ? LIMITS.clientName : LIMITS.platformValue;
  const [general] = checkText(typed, { limit, singleLine: true, names: true });
  if (general !== undefined) return general;
  if (type === 'product-name') return null;
  const identifier = IDENTIFIERS[type];
  if (identifier !== undefined) return checkIdentifier(typed, identifier);
  const [unsafe] = checkSupportUrl(typed);
  if (unsafe !== undefined) return unsafe;
  const store = STORES[type];
  return store === undefined ? null : checkStoreLink(typed.trim(), store);
}

function checkIdentifier(typed: string, { example, code, part }: Identifier): Problem | null {
  const start = typed.length - typed.trimStart().length;
  const parts = typed.trim().split('.');
  if (parts.length < 2) return problem('platform/identifier-without-dot', { example });
  let at = start;
  for (const one of parts) {
    if (one === '') return problem('platform/empty-part', {});
    const span = { start: at, end: at + one.length };
    if (!part.test(one)) return problem(code, { part: one }, { span });
    at += one.length + 1;
  }
  return null;
}

function checkStoreLink(link: string, { hosts, expected, leadsToProduct }: Store): Problem | null {
  const url = new URL(link);
  if (!hosts.includes(url.hostname)) {
    return problem('platform/wrong-store', { host: url.hostname, expected });
  }
  return leadsToProduct(url) ? null : problem('platform/no-product-in-link', { expected });
}

function linkedPackage(url: URL): string | null {
  if (!/^\/store\/apps\/details\/?$/u.test(url.pathname)) return null;
  const id = url.searchParams.get('id');
  return id === null || id === '' ? null : id;
}

/** The package name that a checked Play Store link leads to; null when it leads to none. */
export function packageOfPlayLink(link: string): string | null {
  return URL.canParse(link.trim()) ? linkedPackage(new URL(link.trim())) : null;
}

/** What makes two checked values of a field the same (ours). */
export function platformValueKey(type: PlatformValueType, value: string): string {
  if (type === 'product-name') return foldName(value);
  if (type === 'bundle-id') return value.toLowerCase();
  return type === 'web-address' && URL.canParse(value) ? new URL(value).href : cleanText(value);
}
