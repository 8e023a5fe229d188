/**
 * Whether somebody sits before this machine with a browser to open.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function hasDisplay(env, platform) {
  if (env.CI !== undefined || env.BROWSER === 'none') return false;
  if (env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY ?? env.WSL_DISTRO_NAME);
}

/**
 * Opens the address where there is a display; a browser that does not come up is no failure,
 * because the address has been printed.
 * @param {string} url
 */
export async function openBrowser(url) {
  if (!hasDisplay(process.env, process.platform)) return;
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    child.on('error', () => undefined);
  } catch {
    // The printed address is all there is.
  }
}
