import { networkInterfaces } from 'node:os';

/**
 * Reads from the command line at which further address of this machine the sandbox is to be
 * reached: `--host ADDRESS`. Without it, at none: loopback only.
 * @param {readonly string[]} words of the command line
 * @param {readonly string[]} [own] the addresses of this machine
 * @returns {{ address: string | null, problem: string | null }}
 */
export function chooseAddress(words, own = ownAddresses()) {
  const at = words.findIndex((word) => word === '--host' || word.startsWith('--host='));
  if (at < 0) return { address: null, problem: null };
  const address = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
  if (own.includes(address)) return { address, problem: null };
  const choice = own.length === 0 ? 'It has none.' : `It has: ${own.join(', ')}`;
  const problem = `--host takes an address of this machine on its network. ${choice}`;
  return { address: null, problem };
}

/** The IPv4 addresses by which others reach this machine. */
function ownAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/**
 * What `--host` exposes, in words.
 * @param {string} address
 * @param {number} port
 * @returns {string}
 */
export function exposureNotice(address, port) {
  return [
    '',
    `Everybody who reaches http://${address}:${String(port)}/sandbox/ in your network can now`,
    'use the sandbox of your open tab: ask for consent, exchange codes, read and change its homes.',
    'Nothing is encrypted on the way. The console itself, your files and your other data stay out',
    'of reach: the app is served on this machine only.',
  ].join('\n');
}
