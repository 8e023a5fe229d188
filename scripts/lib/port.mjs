const DEFAULT_PORT = 4810;

/**
 * The port that was asked for.
 * @param {string | undefined} text the variable PORT
 * @returns {{ port: number } | { problem: string }}
 */
export function choosePort(text) {
  if (text === undefined || text.trim() === '') return { port: DEFAULT_PORT };
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return { port };
  return { problem: `PORT must be a whole number from 1 to 65535, not "${text}".` };
}

/**
 * Says plainly what to do about a taken port.
 * @param {number} port
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function portTakenMessage(port, platform) {
  const windows = platform === 'win32';
  const finder = windows ? `netstat -ano | findstr :${String(port)}` : `lsof -i :${String(port)}`;
  const other = port === DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT;
  const choose = windows
    ? `set PORT=${String(other)}&& npm start`
    : `PORT=${String(other)} npm start`;
  return [
    `Port ${String(port)} is taken, perhaps by another Birdhouse: look at http://localhost:${String(port)}/.`,
    `  to free it:         find the program with  ${finder}  and stop it (Ctrl-C in its terminal)`,
    `  to use another one: ${choose}`,
    'Birdhouse never moves by itself: a browser keeps its data per address, port included.',
  ].join('\n');
}
