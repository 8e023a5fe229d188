import type { Exchange } from '../exchange.ts';
import { markBody, markHeader } from './mark-message.ts';
import { markUrl } from './mark-parameters.ts';
import { standIn, type Piece } from './piece.ts';

type Message = Pick<Exchange['request'], 'headers' | 'body'>;

/**
 * The same exchange with a word in capitals for each token, code, secret and pair of credentials:
 * to be shown to others.
 */
export function withoutSecrets<One extends Pick<Exchange, 'request' | 'response'>>(one: One): One {
  const { request, response } = one;
  return {
    ...one,
    request: { ...request, ...hidden(request), url: textOf(markUrl(request.url)) },
    response: { ...response, ...hidden(response) },
  };
}

function hidden({ headers, body }: Message): Message {
  return {
    headers: headers.map(([name, value]) => [name, textOf(markHeader(name, value))]),
    body: { ...body, text: textOf(markBody(body.text, headers)) },
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(standIn).join('');
}
