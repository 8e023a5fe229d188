/** The root of the data [rulings], and where it sends a client when redirects are on (ours). */
const ROOT = 'api';
const REDIRECTED_ROOT = 'firebase-apiserver01';

/** What an address below `…/sandbox/` asks of the API. */
export interface ApiAddress {
  /** The names of the nodes that lead to the one that is asked for. */
  readonly path: readonly string[];
  /** Whether the client was sent here already. */
  readonly isRedirected: boolean;
}

/**
 * Reads what stands behind `/sandbox/` as an address of the API: undefined for any other. A slash
 * at the end, or two in a row, count for nothing (ours).
 */
export function apiAddress(behind: string): ApiAddress | undefined {
  const [root, ...names] = behind.split('/');
  if (root !== ROOT && root !== REDIRECTED_ROOT) return undefined;
  return {
    path: names.filter((name) => name !== '').map(decoded),
    isRedirected: root === REDIRECTED_ROOT,
  };
}

/**
 * Sends a client to another address of ours that takes the same method and headers [doc: 307 with
 * another host and port; ours: another folder, since we have one host].
 */
export function redirect(request: Request, base: string): Response {
  const { pathname, search } = new URL(request.url);
  const rest = pathname.slice(new URL(base).pathname.length + ROOT.length);
  const location = new URL(`${REDIRECTED_ROOT}${rest}${search}`, base).href;
  return new Response(null, { status: 307, headers: { location } });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
