import type { BrowserContext } from '@playwright/test';

/** What Playwright itself says where a journey goes without the app's worker. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

const LOCAL_SCHEMES = ['data:', 'blob:', 'about:'];

/**
 * Writes down everything that a good page never does: an error or a warning on the console, an
 * uncaught exception, a report of the page's policy, a request to another origin. The browser was
 * launched so that those get nowhere: intercepting every request of every page would cost a fifth of
 * all journeys. Call it before the context's first page is opened. `complaints` is the list to go
 * on with, where there is one.
 */
export async function watch(
  context: BrowserContext,
  origin: string,
  complaints: string[] = [],
): Promise<string[]> {
  const isOwn = (url: string): boolean =>
    new URL(url).origin === origin || LOCAL_SCHEMES.includes(new URL(url).protocol);

  context.on('console', (message) => {
    // Where a journey looks at a bare file, the browser asks for an icon that no page of ours needs.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type()) && message.text() !== NO_WORKER) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!isOwn(request.url())) complaints.push(`request to another origin: ${request.url()}`);
  });
  await context.routeWebSocket(/./u, (socket) => {
    complaints.push(`socket to ${socket.url()}`);
    void socket.close();
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (report) => {
      // eslint-disable-next-line no-console -- the page's console is what is being watched
      console.error(`policy: ${report.violatedDirective} ${report.blockedURI} ${report.sample}`);
    });
  });
  return complaints;
}
