import fc from 'fast-check';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Piece } from '../../../src/domain/trace/piece.ts';
import { exchange } from '../../builders/exchange.ts';

export const TOKEN = `c.SANDBOX${'x9'.repeat(68)}y`;

/** What pieces make up together. */
export const join = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The marked pieces, as `mark: text`. */
export const marked = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ mark, text }) => (mark === null ? [] : [`${mark}: ${text}`]));

const LETTERS = Array.from('?&=#/"\\{}[]:, \n%+');

/** Any text, with the letters that addresses, forms and JSON are made of more often. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...LETTERS, 'code', 'auth', TOKEN, '"error"') }),
);

interface Sent {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: [string, string][];
  readonly body?: string;
  readonly status?: number;
  readonly answer?: string;
  readonly isStream?: boolean;
}

let last = 0;

/** An exchange as the trace keeps it. */
export function kept(sent: Sent = {}): Exchange {
  last += 1;
  const { method = 'GET', url = 'sandbox/api/', headers = [], body = '' } = sent;
  return {
    id: String(last).padStart(12, '0'),
    ...exchange({
      request: {
        method,
        url: new URL(url, 'http://localhost:4173/').href,
        headers,
        body: { text: body, isCut: false },
      },
      response: {
        status: sent.status ?? 200,
        headers: [['content-type', 'application/json']],
        body: { text: sent.answer ?? '{}', isCut: false },
      },
      isStream: sent.isStream ?? false,
    }),
  };
}
