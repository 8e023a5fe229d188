import type { ProblemCode } from '../../../domain/problem.ts';
import { checkRedirectUri } from '../../../domain/redirect-uri.ts';
import type { Coded } from '../../../i18n/problem-message.ts';

/**
 * What a refused redirect URI was most likely meant to be, for a mend by one click; null when
 * there is no guess that passes the rules. `typed` is the text the problem was found in.
 */
export function mendRedirectUri(found: Coded, typed: string): string | null {
  const mended = guess(found, typed.trim());
  if (mended === null || mended === typed.trim()) return null;
  return checkRedirectUri(mended).length === 0 ? mended : null;
}

function guess({ code, values }: Coded, uri: string): string | null {
  const part = String(values.part ?? '');
  const host = String(values.host ?? '');
  switch (code as ProblemCode) {
    case 'redirect-uri/unicode-host':
      return uri.replace(host, String(values.ascii));
    case 'redirect-uri/plain-http':
      return uri.replace(/^http:/iu, 'https:');
    case 'redirect-uri/not-localhost':
      return uri.replace(host, 'localhost');
    case 'redirect-uri/doubled-scheme':
    case 'redirect-uri/fragment':
    case 'redirect-uri/user-information':
      return uri.replace(part, '');
    case 'redirect-uri/white-space':
      return uri.replace(/\s+/gu, '');
    case 'redirect-uri/invisible-character':
      return uri.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/gu, '');
    case 'redirect-uri/not-written-out':
      return uri.replace(/\\/gu, '/').replace(/^(https?):\/*/iu, '$1://');
    default:
      return null;
  }
}
