const OTHER_LOOPBACK_NAMES = new Set(['127.0.0.1', '[::1]', 'localhost.']);

/**
 * A browser keeps data per address, so one address is the right one: its other loopback names
 * lead there, and a foreign name (a page elsewhere that points its own name at us) is refused.
 * @param {string | undefined} host the Host header
 * @param {number} port the port we listen on
 * @returns {'serve' | 'redirect' | 'refuse'}
 */
export function judgeHost(host, port) {
  const [, name = '', given = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host ?? '') ?? [];
  if (Number(given) !== port) return 'refuse';
  const lower = name.toLowerCase();
  if (lower === 'localhost') return 'serve';
  return OTHER_LOOPBACK_NAMES.has(lower) ? 'redirect' : 'refuse';
}
