import type { Exchange } from '../../domain/exchange.ts';
import { asCurl } from '../../transfer/trace/as-curl.ts';
import { asFetch } from '../../transfer/trace/as-fetch.ts';
import { asRequests } from '../../transfer/trace/as-requests.ts';

const WRITERS = { curl: asCurl, fetch: asFetch, requests: asRequests };

/** The ways to write a traced request as a program. */
export const CALL_LANGUAGES = ['curl', 'fetch', 'requests'] as const;
export type CallLanguage = (typeof CALL_LANGUAGES)[number];

/** A traced request as a program that sends it again, with all that is in it. */
export function requestAs(language: CallLanguage, exchange: Exchange): string {
  return WRITERS[language](exchange);
}
