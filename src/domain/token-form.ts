import type { Client } from './client.ts';
import type { FailuresOn } from './failure-catalog.ts';
import { mistyped } from './mistyped.ts';

/** What a product sends to exchange a code [doc]. */
export interface TokenForm {
  readonly code: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly grant_type: string;
}

/** The form for a code, with the mistakes in it that are switched on. */
export function tokenForm(
  { id, secret }: Pick<Client, 'id' | 'secret'>,
  code: string,
  failures: FailuresOn,
): TokenForm {
  return {
    code: failures.has('code-mistyped') ? mistyped(code) : code,
    client_id: id,
    client_secret: failures.has('wrong-secret') ? mistyped(secret) : secret,
    grant_type: failures.has('wrong-grant-type') ? 'client_credentials' : 'authorization_code',
  };
}
