import { refusedBy } from '../refusing-rule.ts';
import type { World } from '../world.ts';

/** Where the words of a refusal come from: the documentation, people who met it, or us. */
export type ErrorSource = 'doc' | 'forum' | 'ours';

interface OauthError {
  readonly status: number;
  /** The short word of a JSON body; null for a page of text. */
  readonly error: 'oauth2_error' | 'input_data_error' | null;
  /** Words in capitals stand for values. */
  readonly text: string;
  readonly source: ErrorSource;
}

/**
 * Every refusal of the authorization step, the token endpoint and revocation. No status is on
 * record for pages of text, and no RFC word was ever seen in a JSON body: what is ours keeps to the
 * family of what is documented. An inactive client, which the documentation knew, does not occur.
 */
export const OAUTH_ERRORS = {
  'authorize/missing-parameters-page': {
    status: 400,
    error: null,
    text: 'Missing client ID or state parameters.',
    source: 'doc',
  },
  'authorize/missing-parameters': {
    status: 400,
    error: 'oauth2_error',
    text: 'missing required parameters: PARAM_NAME',
    source: 'doc',
  },
  'authorize/unknown-client': {
    status: 400,
    error: null,
    text: "Oops! We've encountered an error. Please try again.",
    source: 'doc',
  },
  'authorize/unknown-redirect-uri': {
    status: 400,
    error: 'input_data_error',
    text: 'redirect_uri not pre-registered',
    source: 'doc',
  },
  'authorize/over-quota': {
    status: 403,
    error: null,
    text: 'Connecting to COMPANY NAME is currently unavailable. Please contact Nest for more information.',
    source: 'doc',
  },
  'token/missing-parameters': {
    status: 400,
    error: 'oauth2_error',
    text: 'missing required parameters: PARAM_NAME',
    source: 'doc',
  },
  'token/unknown-client': {
    status: 400,
    error: 'oauth2_error',
    text: 'client not found',
    source: 'ours',
  },
  'token/wrong-secret': {
    status: 400,
    error: 'oauth2_error',
    text: 'client secret not found',
    source: 'forum',
  },
  'token/unsupported-grant-type': {
    status: 400,
    error: 'oauth2_error',
    text: 'unsupported grant type',
    source: 'ours',
  },
  'token/unknown-code': {
    status: 400,
    error: 'oauth2_error',
    text: 'authorization code not found',
    source: 'doc',
  },
  'token/code-of-another-client': {
    status: 400,
    error: 'oauth2_error',
    text: 'authorization code not found',
    source: 'ours',
  },
  'token/used-code': {
    status: 400,
    error: 'oauth2_error',
    text: 'authorization code not found',
    source: 'doc',
  },
  'token/consent-withdrawn': {
    status: 400,
    error: 'oauth2_error',
    text: 'authorization code not found',
    source: 'ours',
  },
  /** The documentation had such an entry; its words are lost. */
  'token/expired-code': {
    status: 400,
    error: 'oauth2_error',
    text: 'authorization code expired',
    source: 'ours',
  },
  'token/unknown-redirect-uri': {
    status: 400,
    error: 'input_data_error',
    text: 'redirect_uri not pre-registered',
    source: 'doc',
  },
  /** From the switchboard of failures alone. */
  'token/unavailable': {
    status: 503,
    error: 'oauth2_error',
    text: 'service unavailable',
    source: 'ours',
  },
  /** The status was met by many; the words are ours. */
  'revoke/unknown-token': {
    status: 404,
    error: 'oauth2_error',
    text: 'access token not found',
    source: 'ours',
  },
  'oauth/wrong-method': {
    status: 405,
    error: 'oauth2_error',
    text: 'method not allowed',
    source: 'ours',
  },
  'sandbox/unknown-path': {
    status: 404,
    error: 'oauth2_error',
    text: 'not found',
    source: 'ours',
  },
} as const satisfies Readonly<Record<string, OauthError>>;

export type OauthRule = keyof typeof OAUTH_ERRORS;

/** A refusal that has not become a response yet. */
export interface OauthRefusal {
  readonly rule: OauthRule;
  /** What to put in place of the words in capitals. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The response for a refusal: a JSON body with the number of this call [forum], or a page. */
export function oauthRefusal({ rule, values = {} }: OauthRefusal, world: World): Response {
  const { status, error, text } = OAUTH_ERRORS[rule];
  const filled = Object.entries(values).reduce<string>(
    // A function, so that `$&` in a company's name stays what it is.
    (done, [word, value]) => done.replace(word, () => value),
    text,
  );
  if (error === null) {
    const headers = { 'content-type': 'text/plain;charset=utf-8' };
    return refusedBy(rule, new Response(filled, { status, headers }));
  }
  const body = { error, error_description: filled, instance_id: world.random.uuid() };
  return refusedBy(rule, Response.json(body, { status }));
}
