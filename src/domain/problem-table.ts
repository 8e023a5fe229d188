import { CONSENT_PROBLEMS } from './problems/consent-problems.ts';
import { DEVICE_PROBLEMS } from './problems/device-problems.ts';
import { DOCUMENT_PROBLEMS } from './problems/document-problems.ts';
import { EXPORT_PROBLEMS } from './problems/export-problems.ts';
import { HOME_PROBLEMS } from './problems/home-problems.ts';
import { IMPORT_PROBLEMS } from './problems/import-problems.ts';
import { LOCALIZATION_PROBLEMS } from './problems/localization-problems.ts';
import { MESSAGE_PROBLEMS } from './problems/message-problems.ts';
import { PLATFORM_PROBLEMS } from './problems/platform-problems.ts';
import type { ProblemTable } from './problems/problem-entry.ts';
import { REVIEW_PROBLEMS } from './problems/review-problems.ts';
import { SNAPSHOT_PROBLEMS } from './problems/snapshot-problems.ts';
import { STORE_PROBLEMS } from './problems/store-problems.ts';
import { SANDBOX_PROBLEMS } from './problems/sandbox-problems.ts';
import { TAKE_OUT_PROBLEMS } from './problems/take-out-problems.ts';
import { TRANSLATION_PROBLEMS } from './problems/translation-problems.ts';
import { WORKSPACE_PROBLEMS } from './problems/workspace-problems.ts';

/**
 * Every expected refusal of the domain: its code, the values its message may name, and where the
 * rule comes from (seed and doc: the retired documentation; ours: a choice of this sandbox).
 * The sentence for a code is `errors.CODE.what` and `errors.CODE.remedy` in the catalogues.
 */
export const PROBLEMS = {
  'text/required': { values: [], source: 'ours' },
  'text/too-long': { values: ['limit', 'length'], source: 'ours' },
  'text/control-character': { values: [], source: 'ours' },
  'text/lone-surrogate': { values: [], source: 'ours' },
  'text/bidi-override': { values: [], source: 'ours' },

  'email/required': { values: [], source: 'seed' },
  'email/no-at-sign': { values: [], source: 'seed' },
  'email/two-at-signs': { values: [], source: 'seed' },
  'email/no-local-part': { values: [], source: 'seed' },
  'email/no-domain': { values: [], source: 'seed' },
  'email/domain-without-dot': { values: ['domain'], source: 'ours' },
  'email/bad-local-part': { values: ['part'], source: 'seed' },
  'email/bad-domain': { values: ['part'], source: 'seed' },
  'email/white-space': { values: [], source: 'seed' },
  'email/too-long': { values: ['limit'], source: 'seed' },
  'email/taken': { values: ['email'], source: 'ours' },

  'verification/wrong-code': { values: ['triesLeft'], source: 'ours' },
  'verification/malformed-code': { values: [], source: 'ours' },
  'verification/too-many-tries': { values: [], source: 'ours' },
  'verification/used': { values: [], source: 'ours' },
  'verification/expired': { values: [], source: 'ours' },
  'verification/void': { values: [], source: 'ours' },
  'verification/unknown': { values: [], source: 'ours' },
  'verification/already-verified': { values: [], source: 'ours' },
  'verification/too-soon': { values: ['seconds'], source: 'ours' },

  'client-name/required': { values: [], source: 'seed' },
  'client-name/reserved-word': { values: ['letters'], source: 'seed' },
  'client-name/reserved-phrase': { values: ['letters'], source: 'seed' },
  'client-name/taken': { values: ['name'], source: 'seed' },

  'description/required': { values: [], source: 'seed' },
  'categories/required': { values: [], source: 'seed' },
  'categories/too-many': { values: ['limit'], source: 'seed' },
  'categories/unknown': { values: ['category'], source: 'ours' },
  'users/required': { values: [], source: 'seed' },

  'support-url/required': { values: [], source: 'seed' },
  'support-url/not-a-url': { values: [], source: 'ours' },
  'support-url/scheme': { values: ['scheme'], source: 'ours' },
  'support-url/no-host': { values: [], source: 'ours' },
  'support-url/user-information': { values: ['part'], source: 'ours' },
  'support-url/white-space': { values: [], source: 'ours' },

  'redirect-uri/no-scheme': { values: [], source: 'doc' },
  'redirect-uri/not-written-out': { values: ['part'], source: 'ours' },
  'redirect-uri/no-host': { values: [], source: 'seed' },
  'redirect-uri/plain-http': { values: ['host'], source: 'seed' },
  'redirect-uri/not-localhost': { values: ['host'], source: 'seed' },
  'redirect-uri/user-information': { values: ['part'], source: 'ours' },
  'redirect-uri/fragment': { values: ['part'], source: 'ours' },
  'redirect-uri/wildcard': { values: ['host'], source: 'ours' },
  'redirect-uri/bad-host': { values: ['host'], source: 'ours' },
  'redirect-uri/unicode-host': { values: ['host', 'ascii'], source: 'ours' },
  'redirect-uri/not-ascii': { values: ['part'], source: 'ours' },
  'redirect-uri/bad-port': { values: ['port'], source: 'ours' },
  'redirect-uri/bad-escape': { values: ['part'], source: 'ours' },
  'redirect-uri/doubled-scheme': { values: ['part'], source: 'ours' },
  'redirect-uri/white-space': { values: [], source: 'ours' },
  'redirect-uri/invisible-character': { values: ['character'], source: 'ours' },
  'redirect-uri/scheme-begins-with-http': { values: ['scheme'], source: 'doc' },
  'redirect-uri/refused-scheme': { values: ['scheme'], source: 'ours' },
  'redirect-uri/empty-deep-link': { values: ['scheme'], source: 'ours' },
  'redirect-uri/too-long': { values: ['limit', 'length'], source: 'doc' },
  'redirect-uri/duplicate': { values: ['first'], source: 'ours' },
  'redirect-uri/too-many': { values: ['limit'], source: 'doc' },
  'redirect-uri/default-required': { values: [], source: 'ours' },

  'permissions/required': { values: [], source: 'ours' },
  'permissions/unknown': { values: ['permission'], source: 'doc' },
  'permissions/not-latest': { values: ['permission', 'latest'], source: 'doc' },
  'permissions/twice': { values: ['permission'], source: 'doc' },
  'permission-text/required': { values: ['permission'], source: 'seed' },
  'permission-text/duplicate': { values: ['permission'], source: 'ours' },

  'review/locked': { values: [], source: 'doc' },

  ...PLATFORM_PROBLEMS,

  'client/not-verified': { values: ['email'], source: 'doc' },
  'client/limit-reached': { values: ['limit'], source: 'seed' },
  'client/too-many-users': { values: ['users', 'limit'], source: 'doc' },
  'client/not-found': { values: [], source: 'ours' },
  'client/changed-elsewhere': { values: [], source: 'ours' },
  'client/confirmation-differs': { values: ['name'], source: 'ours' },
  'developer/not-found': { values: [], source: 'ours' },
  'developer/changed-elsewhere': { values: [], source: 'ours' },
  'developer/confirmation-differs': { values: ['email'], source: 'ours' },
  'undo/expired': { values: [], source: 'ours' },

  ...REVIEW_PROBLEMS,
  ...STORE_PROBLEMS,
  ...LOCALIZATION_PROBLEMS,
  ...SANDBOX_PROBLEMS,
  ...TRANSLATION_PROBLEMS,
  ...WORKSPACE_PROBLEMS,
  ...SNAPSHOT_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...MESSAGE_PROBLEMS,
  ...EXPORT_PROBLEMS,
  ...HOME_PROBLEMS,
  ...TAKE_OUT_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...CONSENT_PROBLEMS,
  ...DEVICE_PROBLEMS,
} as const satisfies ProblemTable;
