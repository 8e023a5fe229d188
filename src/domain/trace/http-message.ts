import type { Exchange } from '../exchange.ts';
import { statusWords } from './http-status.ts';
import { markBody, markHeader, prettyBody } from './mark-message.ts';
import { markUrl } from './mark-parameters.ts';
import { plain, tidy, type Piece } from './piece.ts';

/** A request or a response as HTTP 1.1 writes it, in marked pieces. */
export interface HttpMessage {
  readonly start: readonly Piece[];
  readonly headers: readonly { readonly name: string; readonly value: readonly Piece[] }[];
  /** Laid out to be read; empty for none. */
  readonly body: readonly Piece[];
  /** Whether only the beginning of the body was kept. */
  readonly isCut: boolean;
}

/** The request of an exchange, to be read. A host is added, which browsers do not show. */
export function requestMessage({ request }: Pick<Exchange, 'request'>): HttpMessage {
  const { method, url, headers, body } = request;
  const [, host = '', path = url] = /^[a-z]+:\/\/([^/?#]*)([^]*)$/iu.exec(url) ?? [];
  const shown = headers.some(([name]) => name.toLowerCase() === 'host') || host === '';
  return {
    start: tidy([...plain(`${method} `), ...markUrl(path), ...plain(' HTTP/1.1')]),
    headers: markHeaders(shown ? headers : [['host', host], ...headers]),
    body: markBody(prettyBody(body.text, headers), headers),
    isCut: body.isCut,
  };
}

/** The response of an exchange, to be read. */
export function responseMessage({ response }: Pick<Exchange, 'response'>): HttpMessage {
  const { status, headers, body } = response;
  const refuses = status >= 400;
  const words = `${status} ${statusWords(status)}`.trim();
  return {
    start: tidy([...plain('HTTP/1.1 '), { text: words, mark: refuses ? 'error' : null }]),
    headers: markHeaders(headers),
    body: markBody(prettyBody(body.text, headers), headers, refuses),
    isCut: body.isCut,
  };
}

/** A message as text; `show` gives the text of a piece. */
export function messageText(message: HttpMessage, show: (piece: Piece) => string): string {
  const line = (pieces: readonly Piece[]): string => pieces.map(show).join('');
  const headers = message.headers.map(({ name, value }) => `${name}: ${line(value)}`);
  const body = message.body.length === 0 ? [] : ['', line(message.body)];
  return [line(message.start), ...headers, ...body].join('\n');
}

function markHeaders(headers: Exchange['request']['headers']): HttpMessage['headers'] {
  return headers.map(([name, value]) => ({ name, value: markHeader(name, value) }));
}
