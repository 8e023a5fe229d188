// The sandbox beside servers that do the same, each as a ratio of two things measured in the same
// round, and the relay beside the worker.
import { freePort, serverOf, startContender } from './sandbox-contenders/start-contender.mjs';
import { ourFirstToken, theirFirstToken } from './sandbox-first-token.mjs';
import { openAnsweringTab, readBothWays } from './sandbox-relay.mjs';
import { openSite } from './sandbox-site.mjs';
import { inDetail, orderOf, ratios } from './statistics.mjs';

/**
 * @typedef {import('./statistics.mjs').Row} Row
 * @typedef {import('./sandbox-site.mjs').Site} Site
 * @typedef {Record<string, number>} Figures by contender
 */

const MOCK = 'oauth2-mock-server';
const PROVIDER = 'oidc-provider';

/** How many clients are at it at once, and how much is done in a round. */
const CROWD = 8;
const TURNS = 96;
const TURNS_IN_MEMORY = 5000;
const READS = 200;

/**
 * @param {{ rounds: number }} options
 * @returns {Promise<Row[]>}
 */
export async function measureSandbox({ rounds }) {
  const site = await openSite();
  try {
    return [
      ...(await firstTokenRows(site, rounds)),
      ...(await turnRows(site, rounds)),
      ...(await memoryRows(site, rounds)),
      ...(await relayRows(site, rounds)),
    ];
  } finally {
    await site.close();
  }
}

/**
 * Measures the contenders in turn; the first round, in which everything is loaded, does not count.
 * @param {number} rounds
 * @param {Record<string, () => Promise<number>>} contenders
 */
async function alternate(rounds, contenders) {
  /** @type {Figures[]} */
  const all = [];
  for (let round = -1; round < rounds; round += 1) {
    /** @type {Figures} */
    const figures = {};
    for (const name of orderOf(Object.keys(contenders), round + 1)) {
      figures[name] = (await contenders[name]?.()) ?? NaN;
    }
    if (round >= 0) all.push(figures);
  }
  return all;
}

/**
 * The page of a client at the origin of a contender.
 * @param {Site} site
 * @param {number} port
 */
async function openClient({ context }, port) {
  const page = await context.newPage();
  await page.goto(`http://localhost:${String(port)}/client.html`);
  await page.waitForFunction(() => window.client !== undefined);
  return page;
}

/**
 * @param {Site} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function firstTokenRows(site, rounds) {
  const port = await freePort();
  const first = await startContender(MOCK, port);
  const page = await openClient(site, port);
  await first.stop();
  const all = await alternate(rounds, {
    ours: () => ourFirstToken(site),
    theirs: () => theirFirstToken(page, port),
  });
  await page.close();
  return [
    {
      what: 'page open to first access token, without a network, one ACCEPT',
      against: `start of ${MOCK} to first token`,
      goal: 'at most 1.0',
      holds: (median) => median <= 1,
      values: ratios(all, 'ours', 'theirs'),
      detail: inDetail(all, 'ms'),
    },
  ];
}

/**
 * By one client, and by a crowd: what is done in a second is not what one waits for.
 * @param {Site} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function turnRows(site, rounds) {
  const names = /** @type {const} */ ([MOCK, PROVIDER]);
  const others = await Promise.all(
    names.map(async (name) => {
      const port = await freePort();
      const running = await startContender(name, port);
      return { name, running, page: await openClient(site, port), server: serverOf(name, port) };
    }),
  );
  try {
    /** @type {Row[]} */
    const rows = [];
    for (const atOnce of [1, CROWD]) {
      const theirs = others.map(({ name, page, server }) => {
        const clients = Array.from({ length: atOnce }, () => server);
        return [name, () => theirTurns(page, clients, TURNS / atOnce)];
      });
      const all = await alternate(rounds, {
        ours: () => ourTurns(site, atOnce, TURNS / atOnce),
        ...Object.fromEntries(theirs),
      });
      rows.push(...names.map((name) => turnRow(all, name, atOnce)));
    }
    return rows;
  } finally {
    for (const { page, running } of others) {
      await page.close();
      await running.stop();
    }
  }
}

/**
 * @param {Site} site
 * @param {number} atOnce
 * @param {number} count
 */
async function ourTurns({ page }, atOnce, count) {
  const asked = /** @type {const} */ ([atOnce, count]);
  return (
    (await page.evaluate(([many, often]) => window.sandboxBench?.turns(many, often), asked)) ?? NaN
  );
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {readonly import('./sandbox/client.mjs').Server[]} clients
 * @param {number} count
 */
async function theirTurns(page, clients, count) {
  const asked = /** @type {const} */ ([clients, count]);
  return (await page.evaluate(([all, often]) => window.client?.turns(all, often), asked)) ?? NaN;
}

/**
 * @param {readonly Figures[]} all
 * @param {typeof MOCK | typeof PROVIDER} name
 * @param {number} atOnce
 * @returns {Row}
 */
function turnRow(all, name, atOnce) {
  const who = atOnce === 1 ? 'one client' : `${String(atOnce)} clients at once`;
  return {
    what: `code, exchange and read per second, through the service worker, ${who}`,
    against: name,
    goal: 'at least 1.0',
    holds: (median) => median >= 1,
    values: ratios(all, 'ours', name),
    ...(name === MOCK ? { detail: inDetail(all, 'per second') } : {}),
  };
}

/**
 * @param {Site} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function memoryRows({ page }, rounds) {
  const handled = async (/** @type {number} */ developers) =>
    (await page.evaluate(
      ([many, count]) => window.sandboxBench?.handleInMemory(many, count),
      /** @type {const} */ ([developers, TURNS_IN_MEMORY]),
    )) ?? NaN;
  const all = await alternate(rounds, { large: () => handled(1000), small: () => handled(1) });
  return [
    {
      what: 'handle in memory, requests per second, with 10,000 clients',
      against: 'with 10',
      goal: 'at least 0.9',
      holds: (median) => median >= 0.9,
      values: ratios(all, 'large', 'small'),
      detail: inDetail(all, 'per second'),
    },
  ];
}

/**
 * @param {Site} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function relayRows(site, rounds) {
  const token = (await site.page.evaluate(() => window.sandboxBench?.connect())) ?? '';
  const tab = await openAnsweringTab(site, token);
  /** @type {Figures[]} */
  const all = [];
  for (let round = -1; round < rounds; round += 1) {
    const order = orderOf(['relay', 'worker'], round + 1);
    const medians = await readBothWays(site, { token, count: READS, order });
    if (round >= 0) all.push(medians);
  }
  await tab.close();
  return [
    {
      what: 'relay, added time per request in ms, median',
      against: 'a call by the service worker',
      goal: 'at most 5 ms',
      holds: (median) => median <= 5,
      values: all.map(({ relay = NaN, worker = NaN }) => relay - worker),
      detail: inDetail(all, 'ms', 1),
    },
  ];
}
