import type { Exchange } from '../../domain/exchange.ts';
import { callHeaders } from './call-headers.ts';
import { shellWord } from './quote.ts';

/** The request of an exchange as a curl command for a POSIX shell, a line for each option. */
export function asCurl({ request, isStream }: Pick<Exchange, 'request' | 'isStream'>): string {
  const { method, url, body } = request;
  const headers = callHeaders(request.headers);
  const hasType = headers.some(([name]) => name === 'content-type');
  const options = [
    ...methodOption(method, body.text !== ''),
    ...(isStream ? ['--no-buffer'] : []),
    // Brackets and braces stand for several addresses otherwise.
    ...(/[[\]{}]/u.test(url) ? ['--globoff'] : []),
    ...headers.map(([name, value]) => `--header ${shellWord(headerLine(name, value))}`),
    // curl calls a body a form unless it is told otherwise.
    ...(body.text === '' || hasType ? [] : ['--header content-type:']),
    ...(body.text === '' ? [] : [`--data-raw ${shellWord(body.text)}`]),
  ];
  return [`curl ${shellWord(url)}`, ...options].join(' \\\n  ');
}

function methodOption(method: string, hasBody: boolean): string[] {
  if (method === 'HEAD') return ['--head'];
  return method === 'GET' && !hasBody ? [] : [`--request ${shellWord(method)}`];
}

/** A colon with nothing behind it would take the header away. */
function headerLine(name: string, value: string): string {
  return value.trim() === '' ? `${name};` : `${name}: ${value}`;
}
