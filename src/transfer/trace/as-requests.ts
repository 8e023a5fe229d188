import type { Exchange } from '../../domain/exchange.ts';
import { callHeaders } from './call-headers.ts';
import { textLiteral } from './quote.ts';

const WHOLE = 'print(response.status_code, response.text)';
const LINE_BY_LINE = `for line in response.iter_lines():
    print(line.decode())`;

/** The request of an exchange as a Python program that uses the package requests. */
export function asRequests({ request, isStream }: Pick<Exchange, 'request' | 'isStream'>): string {
  const { method, url, body } = request;
  const headers = callHeaders(request.headers).map(
    ([name, value]) => `        ${textLiteral(name)}: ${textLiteral(value)},\n`,
  );
  const parts = [
    `    ${textLiteral(method)},\n`,
    `    ${textLiteral(url)},\n`,
    ...(headers.length === 0 ? [] : [`    headers={\n${headers.join('')}    },\n`]),
    // As bytes: a text would be sent in Latin 1.
    ...(body.text === '' ? [] : [`    data=${textLiteral(body.text)}.encode(),\n`]),
    ...(isStream ? ['    stream=True,\n'] : []),
  ];
  const call = `response = requests.request(\n${parts.join('')})`;
  return `import requests\n\n${call}\n${isStream ? LINE_BY_LINE : WHOLE}`;
}
