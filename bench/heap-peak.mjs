/** How often is looked, in ms. */
const EVERY = 25;

/**
 * Follows the JavaScript heaps of a page and its workers over the DevTools protocol.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number>>} ends it; the largest sum that was seen, in bytes
 */
export async function followHeaps(page) {
  const session = await page.context().newCDPSession(page);
  const workers = await followWorkers(session);
  let peak = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const heaps = await Promise.all([heapOf(session), workers.heaps()]);
      peak = Math.max(peak, heaps[0] + heaps[1]);
      await new Promise((done) => setTimeout(done, EVERY));
    }
  };
  const looking = look();
  return async () => {
    isOver = true;
    await looking;
    await session.detach();
    return peak;
  };
}

/** @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} Usage */

/** @param {Usage} usage */
function bytesOf({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** @param {import('@playwright/test').CDPSession} session */
async function heapOf(session) {
  return bytesOf(await session.send('Runtime.getHeapUsage'));
}

/**
 * Workers have a session within the page's; messages to them are wrapped.
 * @param {import('@playwright/test').CDPSession} session
 */
async function followWorkers(session) {
  /** @type {Set<string>} */
  const open = new Set();
  /** @type {Map<number, (bytes: number) => void>} */
  const waiting = new Map();
  let lastId = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') open.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    open.delete(sessionId);
    for (const answer of waiting.values()) answer(0);
    waiting.clear();
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    /** @type {{ id?: number, result?: Usage }} */
    const { id = 0, result } = JSON.parse(message);
    waiting.get(id)?.(result === undefined ? 0 : bytesOf(result));
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const heap = (/** @type {string} */ sessionId) =>
    new Promise((/** @type {(bytes: number) => void} */ done) => {
      lastId += 1;
      waiting.set(lastId, done);
      const message = JSON.stringify({ id: lastId, method: 'Runtime.getHeapUsage' });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {
        done(0);
      });
    });
  return {
    heaps: async () => {
      const all = await Promise.all([...open].map(heap));
      return all.reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}
