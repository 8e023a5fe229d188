import { pseudoText, type Disguise } from '../domain/pseudo-text.ts';
import type { Catalogue } from './catalogue.ts';

/** Makes a pseudo-language's messages of English ones; ICU syntax stays as it is. */
export function pseudoCatalogue(messages: Catalogue, disguise: Disguise): Catalogue {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? pseudoMessage(message, disguise)
        : pseudoCatalogue(message, disguise),
    ]),
  );
}

/** One message in disguise. Arguments, plural cases and their keywords are left alone. */
export function pseudoMessage(message: string, disguise: Disguise): string {
  let disguised = '';
  for (const piece of pieces(message)) {
    disguised += piece.isText ? pseudoText(piece.text, disguise) : piece.text;
  }
  return disguised;
}

interface Piece {
  readonly text: string;
  readonly isText: boolean;
}

/** Splits an ICU message into text and syntax; text inside plural and select cases is text. */
function* pieces(message: string): Generator<Piece> {
  const syntax =
    /\{\s*\w+\s*(?:,\s*(?:number|date|time)\b[^{}]*)?\}|\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,\s*[^{}]*\{|\}\s*(?:=\d+|\w+)\s*\{|\}\s*\}|[{}]|#/gu;
  let at = 0;
  for (const found of message.matchAll(syntax)) {
    if (found.index > at) yield { text: message.slice(at, found.index), isText: true };
    yield { text: found[0], isText: false };
    at = found.index + found[0].length;
  }
  if (at < message.length) yield { text: message.slice(at), isText: true };
}
