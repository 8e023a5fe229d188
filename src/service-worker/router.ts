/** What the router looks at; a fetch event's request has it all. */
type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/**
 * The one place that decides which requests the worker answers. Gives the address of the file that
 * answers, or null where the worker keeps out and the network decides. `scope`: the address of the
 * app's folder, with the slash.
 */
export function fileFor(request: Asked, scope: string): string | null {
  if (request.method !== 'GET') return null;
  const url = new URL(request.url);
  url.hash = '';
  if (!url.href.startsWith(scope)) return null;
  return request.mode === 'navigate' ? pageFor(url, scope) : url.href;
}

/** The page at an address: the folder has one, and hosts leave `.html` out as they like. */
function pageFor(url: URL, scope: string): string {
  url.search = '';
  if (url.href === scope) return `${scope}index.html`;
  const name = url.pathname.split('/').at(-1) ?? '';
  return name === '' || name.includes('.') ? url.href : `${url.href}.html`;
}
