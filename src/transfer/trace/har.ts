import type { Exchange } from '../../domain/exchange.ts';
import { statusWords } from '../../domain/trace/http-status.ts';

type Headers = Exchange['request']['headers'];
type Body = Exchange['request']['body'];

const HTTP = 'HTTP/1.1';
/** HAR's word for a number that is not known. */
const UNKNOWN = -1;

/** A trace as an HTTP archive, HAR 1.2. `version` is the app's own. */
export function har(exchanges: readonly Exchange[], version: string): string {
  const creator = { name: 'Birdhouse', version };
  const log = { version: '1.2', creator, entries: exchanges.map(entryOf) };
  return JSON.stringify({ log }, null, 2);
}

function entryOf({ at, durationMs, request, response, rule, isStream }: Exchange): object {
  return {
    startedDateTime: new Date(at).toISOString(),
    time: durationMs,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: HTTP,
      cookies: [],
      headers: pairs(request.headers),
      queryString: pairs([...new URLSearchParams(queryOf(request.url))]),
      ...postData(request),
      headersSize: UNKNOWN,
      bodySize: sizeOf(request.body),
    },
    response: {
      status: response.status,
      statusText: statusWords(response.status),
      httpVersion: HTTP,
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: byteCount(response.body.text),
        mimeType: headerOf(response.headers, 'content-type'),
        text: response.body.text,
        ...(response.body.isCut ? { comment: 'Only the beginning was kept.' } : {}),
      },
      redirectURL: headerOf(response.headers, 'location'),
      headersSize: UNKNOWN,
      bodySize: isStream ? UNKNOWN : sizeOf(response.body),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    ...(rule === null ? {} : { comment: rule }),
  };
}

function postData({ headers, body }: Exchange['request']): object {
  if (body.text === '') return {};
  return { postData: { mimeType: headerOf(headers, 'content-type'), text: body.text } };
}

function pairs(headers: Headers): object[] {
  return headers.map(([name, value]) => ({ name, value }));
}

function headerOf(headers: Headers, wanted: string): string {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

function queryOf(url: string): string {
  return /\?(?<query>[^#]*)/u.exec(url)?.groups?.query ?? '';
}

function sizeOf({ text, isCut }: Body): number {
  return isCut ? UNKNOWN : byteCount(text);
}

function byteCount(text: string): number {
  return new TextEncoder().encode(text).length;
}
