import { authorizationUrl, exchange } from './sandbox/client.mjs';
import { serverOf, startContender } from './sandbox-contenders/start-contender.mjs';

/** @typedef {import('./sandbox/client.mjs').Server} Server */

/**
 * From the navigation to the authorization URL, without a network and with the worker at rest, to
 * the first token: whoever presses ACCEPT does so as soon as it is there. ms.
 * @param {import('./sandbox-site.mjs').Site} site
 */
export async function ourFirstToken({ context, server, url }) {
  const ours = { ...server, redirectUri: `${url}rescue.html` };
  const page = await context.newPage();
  await context.setOffline(true);
  try {
    await stopWorkers(page);
    /** @type {Promise<string>} */
    const token = new Promise((done) => {
      void page.exposeFunction('tokenCame', done);
    });
    await page.addInitScript({
      content: `(${String(playUser)})(${JSON.stringify(ours)}, ${String(exchange)})`,
    });
    const start = performance.now();
    await page.goto(authorizationUrl(ours, 'first'), { waitUntil: 'commit' });
    await token;
    return performance.now() - start;
  } finally {
    await context.setOffline(false);
    await page.close();
  }
}

/**
 * From the start of the process to the first token, driven by the same code from a page that is
 * open already. ms.
 * @param {import('@playwright/test').Page} page
 * @param {number} port
 */
export async function theirFirstToken(page, port) {
  const name = 'oauth2-mock-server';
  const start = performance.now();
  const running = await startContender(name, port);
  try {
    await page.evaluate((server) => window.client?.connect(server), serverOf(name, port));
    return performance.now() - start;
  } finally {
    await running.stop();
  }
}

/** @param {import('@playwright/test').Page} page */
async function stopWorkers(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/**
 * Runs in each page of the tab: presses ACCEPT where it is asked for, and exchanges the code where
 * there is one.
 * @param {Server} server
 * @param {typeof exchange} exchangeCode
 */
function playUser(server, exchangeCode) {
  const code = new URLSearchParams(location.search).get('code');
  if (code !== null) {
    void exchangeCode(server, code).then((token) => {
      window.tokenCame?.(token);
    });
    return;
  }
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll('button')];
    const accept = buttons.find(({ textContent }) => textContent.trim() === 'Accept');
    if (accept === undefined) return;
    observer.disconnect();
    accept.click();
  });
  observer.observe(document, { subtree: true, childList: true });
}
