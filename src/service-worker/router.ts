/** What the router looks at; a fetch event's request has it all. */
type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** What answers a request: the simulator, the file of an address, or, for null, the network. */
export type Answerer =
  { readonly kind: 'sandbox' } | { readonly kind: 'file'; readonly file: string };

/**
 * The one place that decides which requests the worker answers, and by what. `scope`: the address
 * of the app's folder, with the slash.
 */
export function answererFor(request: Asked, scope: string): Answerer | null {
  const url = new URL(request.url);
  url.hash = '';
  if (!url.href.startsWith(scope)) return null;
  if (url.href.startsWith(`${scope}sandbox/`)) return { kind: 'sandbox' };
  // A line of `npm start` that stays open, and that a worker would cut when it rests.
  if (request.method !== 'GET' || url.href.startsWith(`${scope}relay/`)) return null;
  return { kind: 'file', file: request.mode === 'navigate' ? pageFor(url, scope) : url.href };
}

/** The page at an address: the folder has one, and hosts leave `.html` out as they like. */
function pageFor(url: URL, scope: string): string {
  url.search = '';
  if (url.href === scope) return `${scope}index.html`;
  const name = url.pathname.split('/').at(-1) ?? '';
  return name === '' || name.includes('.') ? url.href : `${url.href}.html`;
}
