import type { Exchange } from '../exchange.ts';

/** Who sends and who answers: the client, the service, and the people and things at home. */
export type Lane = 'product' | 'service' | 'home';

export type StepKind =
  'authorize' | 'answer' | 'token' | 'revoke' | 'read' | 'write' | 'stream' | 'picture' | 'other';

/** What an exchange is in the course of things. */
export interface Step {
  readonly kind: StepKind;
  /** Who asked the service. */
  readonly from: Exclude<Lane, 'service'>;
  /** What stands behind `/sandbox/`, without parameters. */
  readonly path: string;
  /** Whether the service asked the home in turn. */
  readonly reachesHome: boolean;
  /** Whether it sends the user's browser back to the product. */
  readonly comesBack: boolean;
}

/** Tells what an exchange is from its address, its method and how it was answered. */
export function stepOf(exchange: Pick<Exchange, 'request' | 'response' | 'isStream'>): Step {
  const { request, response } = exchange;
  const [address = ''] = request.url.split(/[?#]/u);
  const path = address.slice(Math.max(0, address.lastIndexOf('/sandbox/') + '/sandbox/'.length));
  const kind = kindOf(path, exchange);
  const isApi = kind === 'read' || kind === 'write' || kind === 'stream';
  return {
    kind,
    // In the user's browser: the authorization URL, the consent form, a picture.
    from: ['authorize', 'answer', 'picture'].includes(kind) ? 'home' : 'product',
    path,
    comesBack: kind === 'answer' && response.status === 303,
    reachesHome: isApi && response.status >= 200 && response.status < 300,
  };
}

function kindOf(
  path: string,
  { request, isStream }: Pick<Exchange, 'request' | 'isStream'>,
): StepKind {
  if (path === 'login/oauth2') return request.method === 'POST' ? 'answer' : 'authorize';
  if (path === 'oauth2/access_token') return 'token';
  if (path.startsWith('oauth2/access_tokens/')) return 'revoke';
  if (path.startsWith('snapshots/')) return 'picture';
  if (!/^(?:api|firebase-apiserver01)(?:\/|$)/u.test(path)) return 'other';
  if (isStream) return 'stream';
  return request.method === 'GET' ? 'read' : 'write';
}
