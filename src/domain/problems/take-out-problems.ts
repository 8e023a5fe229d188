import type { ProblemTable } from './problem-entry.ts';

/**
 * Why a client cannot be taken out to a target. The rules are those of the targets (RFC 3986,
 * RFC 7591, RFC 8252, oidc-provider, Keycloak, .env files); that they are asked beforehand is ours.
 */
export const TAKE_OUT_PROBLEMS = {
  'take-out/native-https-loopback': { values: ['uri'], source: 'ours' },
  'take-out/stray-character': { values: ['uri', 'character'], source: 'ours' },
  'take-out/not-a-url': { values: ['uri'], source: 'ours' },
  'take-out/keycloak-wildcard': { values: ['uri'], source: 'ours' },
  'take-out/keycloak-rewrites': { values: ['uri', 'form'], source: 'ours' },
  'take-out/keycloak-too-long': { values: ['text', 'length', 'limit'], source: 'ours' },
  'take-out/keycloak-replacement': { values: ['text'], source: 'ours' },
  'take-out/quotes': { values: ['text'], source: 'ours' },
  'take-out/contact': { values: ['email'], source: 'ours' },
  'take-out/base-required': { values: [], source: 'ours' },
  'take-out/base-not-web': { values: [], source: 'ours' },
  'take-out/base-extra': { values: ['part'], source: 'ours' },
} as const satisfies ProblemTable;
