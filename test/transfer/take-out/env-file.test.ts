import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { ENV_FILE } from '../../../src/transfer/take-out/env-file.ts';
import { addressesAt } from '../../../src/transfer/take-out/service-addresses.ts';
import { client } from '../../builders/client.ts';
import { clients, CONTEXT } from '../../builders/take-out.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'birdhouse-env-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const SECRET = { ...CONTEXT, secret: true };

/** What a program gets of a client. */
function settingsOf(one: Client): Record<string, string> {
  return {
    CLIENT_ID: one.id,
    CLIENT_SECRET: one.secret,
    AUTHORIZATION_URL: 'https://home.nest.com/login/oauth2',
    TOKEN_URL: 'https://api.home.nest.com/oauth2/access_token',
    API_URL: 'https://developer-api.nest.com',
    ...Object.fromEntries(
      one.redirectUris.map((uri, index) => [
        index === 0 ? 'REDIRECT_URI' : `REDIRECT_URI_${index + 1}`,
        uri,
      ]),
    ),
  };
}

/** Starts a program with nothing in its environment but a path, and gives what it printed. */
function run(command: string, args: readonly string[]): Record<string, string> {
  const env = { PATH: process.env.PATH };
  const output = execFileSync(command, args, { env, encoding: 'utf8', cwd: folder });
  return JSON.parse(output) as Record<string, string>;
}

const PRINT = 'process.stdout.write(JSON.stringify(process.env))';

it('gives every setting back to `node --env-file`, to loadEnvFile and to a shell', () => {
  const ugly = client({
    name: `Robin's "porch" $HOME \`id\`\nCLIENT_ID=x`,
    redirectUris: ['https://a.example/$HOME/`id`?a="b"&c=(d)', "porch:it's;x", 'porch:~a'],
  });
  writeFileSync(join(folder, 'ugly.env'), ENV_FILE.write(ugly, SECRET));
  const settings = settingsOf(ugly);
  expect(run(process.execPath, ['--env-file=ugly.env', '-e', PRINT])).toMatchObject(settings);
  const load = `process.loadEnvFile('ugly.env'); ${PRINT}`;
  expect(run(process.execPath, ['-e', load])).toMatchObject(settings);
  const source = `set -a; . ./ugly.env; set +a; exec "${process.execPath}" -e '${PRINT}'`;
  expect(run('sh', ['-c', source])).toMatchObject(settings);
});

it('holds exactly the settings of any client that it does not refuse', () => {
  let refused = 0;
  fc.assert(
    fc.property(clients, (one) => {
      if (ENV_FILE.check(one).length > 0) refused += 1;
      else expect(parseEnv(ENV_FILE.write(one, SECRET))).toEqual(settingsOf(one));
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(5);
  expect(refused).toBeLessThan(250);
});

it('leaves the secret empty unless asked, and takes another base', () => {
  const text = ENV_FILE.write(client(), { ...CONTEXT, addresses: addressesAt('http://[::1]:1/x') });
  expect(parseEnv(text)).toEqual({
    CLIENT_ID: client().id,
    CLIENT_SECRET: '',
    AUTHORIZATION_URL: 'http://[::1]:1/x/login/oauth2',
    TOKEN_URL: 'http://[::1]:1/x/oauth2/access_token',
    API_URL: 'http://[::1]:1/x',
  });
  expect(text).toContain('# fillSecret\n');
  expect(text).not.toContain('# retired');
});

it('refuses what no quoting keeps', () => {
  const bad = client({ redirectUris: ['porch:cb', `porch:it's"x"`], id: 'a\\b' });
  expect(ENV_FILE.check(bad)).toMatchObject([
    { code: 'take-out/quotes', field: 'redirectUris.1', values: { text: `porch:it's"x"` } },
    { code: 'take-out/quotes', values: { text: 'a\\b' } },
  ]);
  expect(ENV_FILE.check(client({ secret: 'a\nb' }))).toMatchObject([
    { values: { text: 'CLIENT_SECRET' } },
  ]);
});

it('tells what happens on the way', () => {
  const codes = (context: typeof CONTEXT) =>
    ENV_FILE.notes(client(), context).map(({ code }) => code);
  expect(codes(CONTEXT)).toEqual(['permissionsAsComment', 'secretEmpty', 'retired']);
  const other = { ...SECRET, addresses: addressesAt('http://localhost') };
  expect(codes(other)).toEqual(['permissionsAsComment']);
});
