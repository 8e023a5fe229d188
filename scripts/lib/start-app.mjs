import { installIfNeeded } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { DIST, ROOT } from './paths.mjs';
import { choosePort, portTakenMessage } from './port.mjs';
import { build } from './build.mjs';

/**
 * Installs, builds and serves the app until Ctrl-C.
 * A failure is said in words and sets the exit code to 1.
 */
export async function startApp() {
  const chosen = choosePort(process.env.PORT);
  if ('problem' in chosen) {
    fail(chosen.problem);
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
  try {
    const server = await serve({ directory: DIST, port: chosen.port });
    console.log(
      `\nBirdhouse is at ${server.url}\nCtrl-C stops it. Your data stays in the browser.`,
    );
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
