import { installIfNeeded } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { DIST, ROOT } from './paths.mjs';
import { choosePort, portTakenMessage } from './port.mjs';
import { build } from './build.mjs';
import { chooseAddress, exposureNotice } from './exposed-address.mjs';
import { createRelay } from './relay.mjs';

/**
 * Installs, builds and serves the app until Ctrl-C.
 * A failure is said in words and sets the exit code to 1.
 */
export async function startApp() {
  const chosen = choosePort(process.env.PORT);
  const exposed = chooseAddress(process.argv.slice(2));
  const problem = 'problem' in chosen ? chosen.problem : exposed.problem;
  if (problem !== null || 'problem' in chosen) {
    fail(problem ?? undefined);
    return;
  }
  if (!(await installIfNeeded(ROOT))) {
    fail();
    return;
  }
  console.log('Building …');
  const built = await build();
  if (built.code !== 0) {
    fail(`${built.output}\nThe build failed; the reason is above.`);
    return;
  }

  // Loaded only now: it needs an installed package.
  const { serve, PortTakenError } = await import('./serve.mjs');
  const { address } = exposed;
  const relay = createRelay({ names: address === null ? [] : [address] });
  try {
    const server = await serve({ directory: DIST, port: chosen.port, relay, address });
    console.log(
      `\nBirdhouse is at ${server.url}\nCtrl-C stops it. Your data stays in the browser.`,
    );
    console.log(`Other programs reach its sandbox at ${server.url}sandbox/ while it is open.`);
    if (address !== null) console.log(exposureNotice(address, server.port));
    stopOnSignal(server);
    await openBrowser(server.url);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    fail(portTakenMessage(error.port, process.platform));
  }
}

/** @param {{ close: () => Promise<void> }} server */
function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}

/** @param {string} [message] */
function fail(message) {
  if (message !== undefined) console.error(message);
  process.exitCode = 1;
}
