import { markOf, plain, tidy, type Piece } from './piece.ts';

const REVOKED = /^(?<path>.*\/oauth2\/access_tokens\/)(?<token>.+)$/su;

/** Marks the values of a query or a form, `a=1&b=2`, by their names. */
export function markForm(text: string): Piece[] {
  const pairs = text.split(/(?<=&)/u).flatMap((pair) => {
    const [, name = '', value = '', end = ''] = /^([^=]*=?)([^]*?)(&?)$/u.exec(pair) ?? [];
    const mark = markOf(decoded(name.replace(/=$/u, '')).trim());
    return [
      ...plain(name),
      ...(mark === null ? plain(value) : [{ text: value, mark }]),
      ...plain(end),
    ];
  });
  return tidy(pairs);
}

/** Marks the parameters of an address, and the token of one that revokes it. */
export function markUrl(url: string): Piece[] {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\??[^#]*)([^]*)$/u.exec(url) ?? [];
  const { path: before, token } = REVOKED.exec(path)?.groups ?? {};
  return tidy([
    ...plain(before ?? path),
    { text: token ?? '', mark: 'token' },
    ...plain(query.slice(0, 1)),
    ...markForm(query.slice(1)),
    ...plain(fragment),
  ]);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
