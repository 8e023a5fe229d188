import type { RuleSource } from './problems/problem-entry.ts';

/**
 * The terms that the offline help explains, and where what it says comes from. The texts are
 * `help.term.ID.title` and `help.term.ID.body`.
 */
export const TERMS = [
  { id: 'developer-account', source: 'seed' },
  { id: 'email', source: 'seed' },
  { id: 'verification', source: 'ours' },
  { id: 'client', source: 'seed' },
  { id: 'client-name', source: 'seed' },
  { id: 'description', source: 'seed' },
  { id: 'categories', source: 'seed' },
  { id: 'users', source: 'seed' },
  { id: 'support-url', source: 'seed' },
  { id: 'redirect-uri', source: 'seed' },
  { id: 'default-redirect-uri', source: 'doc' },
  { id: 'authorization-type', source: 'seed' },
  { id: 'connection-type', source: 'ours' },
  { id: 'permission', source: 'seed' },
  { id: 'access', source: 'doc' },
  { id: 'permission-text', source: 'seed' },
  { id: 'client-id', source: 'doc' },
  { id: 'client-secret', source: 'doc' },
  { id: 'secret-reset', source: 'ours' },
  { id: 'authorization-url', source: 'doc' },
  { id: 'state', source: 'doc' },
  { id: 'client-version', source: 'doc' },
  { id: 'quota', source: 'doc' },
  { id: 'deletion', source: 'doc' },
  { id: 'review-status', source: 'doc' },
  { id: 'platform', source: 'seed' },
  { id: 'localization', source: 'seed' },
  { id: 'store-entry', source: 'doc' },
  { id: 'store-images', source: 'ours' },
  { id: 'store-listing', source: 'seed' },
  { id: 'draft', source: 'ours' },
  { id: 'limits', source: 'ours' },
  { id: 'workspace', source: 'ours' },
  { id: 'clock', source: 'ours' },
] as const satisfies readonly { readonly id: string; readonly source: RuleSource }[];
