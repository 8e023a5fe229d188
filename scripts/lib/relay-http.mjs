/**
 * The whole body of a request, or null as soon as it is longer than `limit` (bytes).
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit
 * @returns {Promise<Buffer | null>}
 */
export async function readBody(request, limit) {
  /** @type {Buffer[]} */
  const pieces = [];
  let size = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > limit) return null;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/**
 * Answers with a sentence.
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
export function say(response, status, sentence) {
  // What is left of a body that nobody wants to read ends with the connection.
  response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
