import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const PAGE = `<!doctype html><title>Comparison</title>
<script type="module">import * as client from './client.mjs'; window.client = client;</script>`;

/**
 * Serves a contender at the port that the program was started with, and at the same origin the page
 * of the client that is driven against it and the redirect URI, which says nothing. Tells the
 * program that started this one as soon as it answers.
 * @param {(port: number) => Promise<import('node:http').RequestListener>} make
 */
export async function serveContender(make) {
  const port = Number(process.argv[2]);
  const handle = await make(port);
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path === '/client.html') response.setHeader('Content-Type', 'text/html').end(PAGE);
    else if (path === '/client.mjs') void sendClient(response);
    else if (path === '/back') response.writeHead(204).end();
    else handle(request, response);
  });
  server.listen(port, 'localhost', () => process.send?.('ready'));
}

/** @param {import('node:http').ServerResponse} response */
async function sendClient(response) {
  const text = await readFile(new URL('../sandbox/client.mjs', import.meta.url));
  response.setHeader('Content-Type', 'text/javascript').end(text);
}
