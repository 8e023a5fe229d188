import type { Exchange } from '../../domain/exchange.ts';
import { callHeaders } from './call-headers.ts';
import { textLiteral } from './quote.ts';

const WHOLE = 'console.log(response.status, await response.text());';
const PIECE_BY_PIECE = `const chunks = response.body.pipeThrough(new TextDecoderStream());
for await (const chunk of chunks) console.log(chunk);`;

/** The request of an exchange as a JavaScript module that calls fetch. */
export function asFetch({ request, isStream }: Pick<Exchange, 'request' | 'isStream'>): string {
  const { method, url, body } = request;
  // Pairs, because a member called __proto__ would not be one.
  const headers = callHeaders(request.headers).map(
    ([name, value]) => `    [${textLiteral(name)}, ${textLiteral(value)}],\n`,
  );
  const options = [
    `  method: ${textLiteral(method)},\n`,
    ...(headers.length === 0 ? [] : [`  headers: [\n${headers.join('')}  ],\n`]),
    ...(body.text === '' ? [] : [`  body: ${textLiteral(body.text)},\n`]),
  ];
  const call = `const response = await fetch(${textLiteral(url)}, {\n${options.join('')}});`;
  return `${call}\n${isStream ? PIECE_BY_PIECE : WHOLE}`;
}
