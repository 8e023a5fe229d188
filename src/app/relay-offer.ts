/**
 * Whether the server that this page came from passes requests of other programs on: `npm start`
 * says so in a cookie, and names its port, since cookies are shared by all ports of a host. A page
 * that simply asked would leave an error in the console of every other host.
 */
export function isRelayOffered(cookie: string, port: string): boolean {
  return cookie.split('; ').includes(`birdhouse-relay=${port}`);
}
