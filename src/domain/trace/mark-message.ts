import type { Exchange } from '../exchange.ts';
import { indentJson } from './indent-json.ts';
import { markJson } from './mark-json.ts';
import { markForm, markUrl } from './mark-parameters.ts';
import { plain, tidy, type Piece } from './piece.ts';

type Headers = Exchange['request']['headers'];

const ADDRESSES = new Set(['location', 'referer']);
const AUTHORIZATION = /^(?<scheme>\s*(?:(?<basic>basic)|\S+)\s+)(?<value>\S[^]*)$/iu;
const FORM = /^[^\s=&{[<"]+=\S*$/u;

/** The value of a header in pieces. */
export function markHeader(name: string, value: string): Piece[] {
  const lower = name.toLowerCase();
  if (ADDRESSES.has(lower)) return markUrl(value);
  if (lower === 'retry-after') return tidy([{ text: value, mark: 'error' }]);
  if (lower !== 'authorization') return tidy(plain(value));
  const { scheme = '', basic, value: secret = value } = AUTHORIZATION.exec(value)?.groups ?? {};
  const mark = basic === undefined ? 'token' : 'credentials';
  return tidy([...plain(scheme), { text: secret, mark }]);
}

/**
 * A body in pieces. JSON is known by its type or its first letter; a form by its shape, because the
 * token endpoint takes one whatever its type says. `refuses` marks a page of text as an error.
 */
export function markBody(text: string, headers: Headers, refuses = false): Piece[] {
  if (isJson(text, headers)) return markJson(text);
  if (FORM.test(text.trim().replaceAll('&\n', '&'))) return markForm(text);
  return tidy(refuses ? [{ text, mark: 'error' }] : plain(text));
}

/** A body as it is read best: JSON indented, a form with a line for each parameter. */
export function prettyBody(text: string, headers: Headers): string {
  if (isJson(text, headers)) return indentJson(text);
  return FORM.test(text) ? text.replaceAll('&', '&\n') : text;
}

function isJson(text: string, headers: Headers): boolean {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return /json/iu.test(type) || /^\s*[[{]/u.test(text);
}
