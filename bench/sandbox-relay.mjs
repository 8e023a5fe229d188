import { medianOf } from './statistics.mjs';

/**
 * One request after another by another program, through the relay and the tab of the app that is
 * open, and by a page of the same origin, through the worker.
 * @param {import('./sandbox-site.mjs').Site} site
 * @param {{ token: string, count: number, order: readonly string[] }} options
 * @returns {Promise<Record<'relay' | 'worker', number>>} median ms of a request
 */
export async function readBothWays({ page, server }, { token, count, order }) {
  const ways = {
    relay: () => readAsProgram(server.read, token, count),
    worker: async () =>
      (await page.evaluate(
        ([held, often]) => window.sandboxBench?.reads(held, often),
        /** @type {const} */ ([token, count]),
      )) ?? [],
  };
  const medians = { relay: NaN, worker: NaN };
  for (const name of order) {
    if (name === 'relay' || name === 'worker') medians[name] = medianOf(await ways[name]());
  }
  return medians;
}

/**
 * The app itself in a tab, once it answers other programs.
 * @param {import('./sandbox-site.mjs').Site} site
 * @param {string} token
 */
export async function openAnsweringTab({ context, server, url }, token) {
  const tab = await context.newPage();
  await tab.goto(`${url}#/data`);
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if ((await ask(server.read, token)).ok) return tab;
  }
  throw new Error('No tab answers other programs.');
}

/**
 * @param {string} address
 * @param {string} token
 * @param {number} count
 */
async function readAsProgram(address, token, count) {
  /** @type {number[]} */
  const times = [];
  for (let one = 0; one < count; one += 1) {
    const start = performance.now();
    const response = await ask(address, token);
    await response.text();
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`Not read: ${String(response.status)}`);
  }
  return times;
}

/**
 * @param {string} address
 * @param {string} token
 */
function ask(address, token) {
  return fetch(address, { headers: { authorization: `Bearer ${token}` } });
}
