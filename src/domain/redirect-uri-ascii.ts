import { problem, type Problem } from './problem.ts';

/** A redirect URI is kept as typed and compared by code point, so it must be ASCII (ours, rulings). */
export function checkAscii(uri: string): Problem | null {
  const beyond = /[^\u0021-\u007e]+/u.exec(uri);
  if (beyond === null) return null;
  const span = { start: beyond.index, end: beyond.index + beyond[0].length };
  return problem('redirect-uri/not-ascii', { part: beyond[0] }, { span });
}
