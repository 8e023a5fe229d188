// A client's own code: the same for every server that it is driven against.

/**
 * What a client knows of a server.
 * @typedef {object} Server
 * @property {string} authorization the addresses of its endpoints
 * @property {string} token
 * @property {string} read what is read with a token
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} redirectUri
 */

/**
 * Sends a user to an address with a `state`, and gives the address that they come back to.
 * @typedef {(address: string, state: string) => Promise<string>} SendUser
 */

/**
 * Where a user is sent to accept the client.
 * @param {Server} server
 * @param {string} state
 */
export function authorizationUrl({ authorization, clientId, redirectUri }, state) {
  const query = { client_id: clientId, redirect_uri: redirectUri, state };
  const rest = { response_type: 'code', scope: 'openid' };
  return `${authorization}?${String(new URLSearchParams({ ...query, ...rest }))}`;
}

/**
 * Exchanges a code for a token. Whole in itself: it is also put into a page as text.
 * @param {Server} server
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function exchange({ token, clientId, clientSecret, redirectUri }, code) {
  const credentials = { client_id: clientId, client_secret: clientSecret };
  const rest = { grant_type: 'authorization_code', redirect_uri: redirectUri, code };
  const body = new URLSearchParams({ ...credentials, ...rest });
  const response = await fetch(token, { method: 'POST', body });
  const { access_token: accessToken } = await response.json();
  if (typeof accessToken !== 'string') throw new Error(`No token: ${String(response.status)}`);
  return accessToken;
}

/**
 * The way from the authorization URL to a token.
 * @param {Server} server
 * @param {SendUser} [sendUser]
 */
export async function connect(server, sendUser = follow) {
  const state = crypto.randomUUID();
  const back = new URL(await sendUser(authorizationUrl(server, state), state)).searchParams;
  if (back.get('state') !== state) throw new Error('The state is another one.');
  return exchange(server, back.get('code') ?? '');
}

/**
 * Reads what a token opens.
 * @param {Server} server
 * @param {string} token
 */
export async function read(server, token) {
  const response = await fetch(server.read, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`Not read: ${String(response.status)}`);
  return response.text();
}

/**
 * A code, a token for it and one read, so many times in a row by each of some clients, which are at
 * it all at once.
 * @param {readonly Server[]} clients
 * @param {number} count
 * @param {SendUser} [sendUser]
 * @returns {Promise<number>} how many in a second
 */
export async function turns(clients, count, sendUser = follow) {
  const start = performance.now();
  await Promise.all(
    clients.map(async (server) => {
      for (let turn = 0; turn < count; turn += 1) {
        await read(server, await connect(server, sendUser));
      }
    }),
  );
  return (1000 * count * clients.length) / (performance.now() - start);
}

/**
 * A server that accepts by itself sends its user straight on to the redirect URI.
 * @type {SendUser}
 */
async function follow(address) {
  return (await fetch(address)).url;
}
