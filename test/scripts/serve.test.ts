import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeHost } from '../../scripts/lib/host.mjs';
import { PortTakenError, serve } from '../../scripts/lib/serve.mjs';

let directory: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'birdhouse-serve-'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Birdhouse</title>');
  await mkdir(join(directory, 'folder', 'assets'), { recursive: true });
  for (const name of ['service-worker.js', 'manifest.webmanifest', 'folder/assets/a-1.js']) {
    await writeFile(join(directory, name), '{}');
  }
  server = await serve({ directory, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

function ask(host: string, path = '/', method = 'GET'): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port: server.port, path, method, headers: { host } };
    request(options, (response) => {
      response.resume();
      done(response);
    })
      .on('error', fail)
      .end();
  });
}

describe('serve', () => {
  it('serves the page under localhost with every header', async () => {
    const response = await ask(`localhost:${server.port}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(response.headers['content-security-policy']).not.toContain('unsafe');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['referrer-policy']).toBe('no-referrer');
    expect(response.headers['permissions-policy']).toContain('camera=()');
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/service-worker.js', 'text/javascript', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/folder/assets/a-1.js', 'text/javascript', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, and says how long it holds', async (path, type, holds) => {
    const { headers } = await ask(`localhost:${server.port}`, path);
    expect(headers['content-type']).toContain(type);
    expect(headers['cache-control']).toBe(holds);
  });

  it.each(['127.0.0.1', '[::1]'])('leads %s to localhost', async (name) => {
    const response = await ask(`${name}:${server.port}`, '/x?y=1');
    expect(response.statusCode).toBe(308);
    expect(response.headers.location).toBe(`http://localhost:${server.port}/x?y=1`);
  });

  it('never redirects to another site', async () => {
    const response = await ask(`127.0.0.1:${server.port}`, '//example.com/');
    expect(response.headers.location).toBe(`http://localhost:${server.port}/example.com/`);
  });

  it('refuses a foreign host', async () => {
    expect((await ask(`rebound.example:${server.port}`)).statusCode).toBe(421);
  });

  it('knows no other file and no other method', async () => {
    expect((await ask(`localhost:${server.port}`, '/nothing')).statusCode).toBe(404);
    expect((await ask(`localhost:${server.port}`, '/', 'POST')).statusCode).toBe(405);
  });

  it('names a taken port and leaves nothing listening', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    await expect(serve({ directory, port })).rejects.toThrow(PortTakenError);
    await new Promise((done) => other.close(done));
    const again = await serve({ directory, port });
    await again.close();
  });
});

describe('judgeHost', () => {
  it.each([
    ['localhost:4810', 'serve'],
    ['LOCALHOST:4810', 'serve'],
    ['localhost.:4810', 'redirect'],
    ['127.0.0.1:4810', 'redirect'],
    ['[::1]:4810', 'redirect'],
    ['localhost:4811', 'refuse'],
    ['localhost', 'refuse'],
    ['localhost.example:4810', 'refuse'],
    ['127.0.0.1.example:4810', 'refuse'],
    ['', 'refuse'],
    [undefined, 'refuse'],
  ] as const)('%s: %s', (host, expected) => {
    expect(judgeHost(host, 4810)).toBe(expected);
  });

  it('needs no port where the default one is meant', () => {
    expect(judgeHost('localhost', 80)).toBe('serve');
  });
});
