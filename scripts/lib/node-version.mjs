/** The lines of Node that every package in the lock file accepts: from this minor version on. */
const SUPPORTED = [
  { major: 20, minor: 19 },
  { major: 22, minor: 13 },
];
const FIRST_OPEN_MAJOR = 24;

/**
 * Says what to do about a Node that cannot run the tools.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} the message, or null when this Node is fine
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine =
    major >= FIRST_OPEN_MAJOR ||
    SUPPORTED.some((line) => line.major === major && minor >= line.minor);
  if (fine) return null;
  return [
    'Birdhouse needs Node 20.19 or newer (of 22: 22.13 or newer; 21 and 23 are no longer kept up).',
    `This is Node ${version}.`,
    'Get a current one from https://nodejs.org/ (or: nvm install 24), then run the same command again.',
  ].join('\n');
}
