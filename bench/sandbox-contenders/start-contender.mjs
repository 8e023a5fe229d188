import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** @typedef {'oauth2-mock-server' | 'oidc-provider'} Contender */

/** What a client has to know of each. */
const ENDPOINTS = {
  'oauth2-mock-server': { authorization: 'authorize', token: 'token', read: 'userinfo' },
  'oidc-provider': { authorization: 'auth', token: 'token', read: 'me' },
};

/**
 * A port that is free now.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  return bound !== null && typeof bound === 'object' ? bound.port : 0;
}

/**
 * Starts a contender in a process of its own; comes back when it answers.
 * @param {Contender} name
 * @param {number} port
 */
export async function startContender(name, port) {
  const program = fork(new URL(`${name}.mjs`, import.meta.url), [String(port)], {
    env: { ...process.env, NODE_ENV: 'production' },
    // oidc-provider tells at length what is only fit for development.
    silent: true,
  });
  await Promise.race([
    once(program, 'message'),
    once(program, 'exit').then(() => {
      throw new Error(`${name} did not start.`);
    }),
  ]);
  return {
    stop: async () => {
      program.kill();
      await once(program, 'exit');
    },
  };
}

/**
 * @param {Contender} name
 * @param {number} port
 * @returns {import('../sandbox/client.mjs').Server}
 */
export function serverOf(name, port) {
  const home = `http://localhost:${String(port)}/`;
  const { authorization, token, read } = ENDPOINTS[name];
  return {
    authorization: home + authorization,
    token: home + token,
    read: home + read,
    clientId: 'bench',
    clientSecret: 'bench-secret',
    redirectUri: `${home}back`,
  };
}
