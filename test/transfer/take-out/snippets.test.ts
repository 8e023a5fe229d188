import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { addressesAt } from '../../../src/transfer/take-out/service-addresses.ts';
import { CURL, JAVASCRIPT, PYTHON } from '../../../src/transfer/take-out/snippets.ts';
import type { TakeOutContext } from '../../../src/transfer/take-out/target.ts';
import { client } from '../../builders/client.ts';
import { clients, CONTEXT, names } from '../../builders/take-out.ts';
import { hasProgram } from './support/programs.ts';
import { startStub, type StubService } from './support/stub-service.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'birdhouse-snippets-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const LANGUAGES = [
  { target: CURL, command: 'bash', isHere: hasProgram('bash') && hasProgram('curl') },
  { target: JAVASCRIPT, command: process.execPath, isHere: true },
  { target: PYTHON, command: 'python3', isHere: hasProgram('python3') },
] as const;
type Language = (typeof LANGUAGES)[number];

const UGLY = `Robin's "porch" $HOME \`id\` \\ $(id) é\nexit 9`;
const THERMOSTAT = { permission: 'thermostat', access: 'read/write', version: 6 } as const;
const WEB = { name: UGLY, redirectUris: ['https://a.example/cb'], permissions: [THERMOSTAT] };
const FOUND = { 'thermostat-1': { name: 'Hall' }, 'thermostat-2': { name: 'Attic' } };

const at = (stub: StubService, more: Partial<TakeOutContext> = {}): TakeOutContext => ({
  ...CONTEXT,
  addresses: addressesAt(stub.base),
  secret: true,
  ...more,
});

/** Runs a snippet, with somebody who opens the address that it prints, and answers. */
async function run(
  { target, command }: Language,
  one: Client,
  context: TakeOutContext,
  answer: (url: string) => string,
  env: Record<string, string> = {},
) {
  const file = join(folder, `snippet${target.fileEnding}`);
  writeFileSync(file, target.write(one, context));
  const child = spawn(command, [file], { env: { PATH: process.env.PATH, no_proxy: '*', ...env } });
  let output = '';
  let isAnswered = false;
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
    const url = /^http:\S+\/login\/oauth2\S+$/mu.exec(output)?.[0];
    if (url === undefined || !output.includes('paste') || isAnswered) return;
    isAnswered = true;
    child.stdin.end(`${answer(url)}\n`);
  });
  const [complaint, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { output, complaint, code };
}

describe.each(LANGUAGES)('the $target.id snippet', (language) => {
  const test = it.skipIf(!language.isHere);

  async function withStub(
    stub: StubService,
    use: (stub: StubService) => Promise<void>,
  ): Promise<void> {
    try {
      await use(stub);
    } finally {
      stub.close();
    }
  }

  test('goes the documented way of a web client, from the URL to a change', async () => {
    const one = client(WEB);
    await withStub(await startStub(FOUND, 'https://a.example/cb'), async (stub) => {
      const { output, complaint, code } = await run(language, one, at(stub), stub.accept);
      expect({ complaint, code }).toEqual({ complaint: '', code: 0 });
      expect(output).toContain(`open ${UGLY.replace('\n', ' ')}`);
      expect(output).toContain('Attic');
      const [token, ...calls] = stub.calls;
      expect(token?.line).toBe('POST /oauth2/access_token');
      expect([...new URLSearchParams(token?.body)]).toEqual([
        ['code', 'ABCD2345'],
        ['client_id', one.id],
        ['client_secret', one.secret],
        ['grant_type', 'authorization_code'],
      ]);
      const authorization = 'Bearer c.token';
      const body = '{"target_temperature_f":72}';
      expect(calls).toEqual([
        { line: 'GET /devices/thermostats', authorization, body: '' },
        { line: 'PUT /devices/thermostats/thermostat-1', authorization, body },
      ]);
    });
  });

  test('asks for the PIN of a PIN client, and only reads what it may not write', async () => {
    const pin = client({ name: UGLY, redirectUris: [] });
    await withStub(await startStub(FOUND), async (stub) => {
      const { output, code } = await run(language, pin, at(stub), stub.accept);
      expect(code).toBe(0);
      expect(output).toContain('pastePin');
      expect(stub.calls.map(({ line }) => line)).toEqual([
        'POST /oauth2/access_token',
        'GET /devices/thermostats',
      ]);
    });
  });

  test('takes the secret from the environment, or says what is missing', async () => {
    const one = client(WEB);
    await withStub(await startStub(FOUND, 'https://a.example/cb'), async (stub) => {
      const context = at(stub, { secret: false });
      const without = await run(language, one, context, stub.accept);
      expect(without.code).not.toBe(0);
      expect(without.complaint).toMatch(/setSecret|CLIENT_SECRET/u);
      await run(language, one, context, stub.accept, { CLIENT_SECRET: 'from outside' });
      expect(new URLSearchParams(stub.calls[0]?.body).get('client_secret')).toBe('from outside');
    });
  });

  test('stops at the answer to another request, before the code is used', async () => {
    const stub = await startStub(FOUND, 'https://a.example/cb', 'forged');
    await withStub(stub, async () => {
      const { code, complaint } = await run(language, client(WEB), at(stub), stub.accept);
      expect(code).not.toBe(0);
      expect(complaint).toContain('stateDiffers');
      expect(stub.calls).toEqual([]);
    });
  });

  test('shows a refusal of the service, and stops', async () => {
    const pin = client({ redirectUris: [] });
    await withStub(await startStub(FOUND), async (stub) => {
      const { code, complaint } = await run(language, pin, at(stub), () => 'WRONG');
      expect(code).not.toBe(0);
      expect(complaint).toContain('authorization code not found');
      expect(stub.calls).toHaveLength(1);
    });
  });

  test('changes nothing where there is nothing', async () => {
    await withStub(await startStub({}, 'https://a.example/cb'), async (stub) => {
      const { output, complaint } = await run(language, client(WEB), at(stub), stub.accept);
      expect(output + complaint).toContain('nothingThere');
      expect(stub.calls).toHaveLength(2);
    });
  });

  test('is well-formed for every client', () => {
    const texts = fc
      .sample(fc.tuple(clients, names, fc.boolean()), 60)
      .map(([one, name, secret]) =>
        language.target.write({ ...one, name }, { ...CONTEXT, secret }),
      );
    expect(complaintsOf(language, texts)).toEqual([]);
    expect(complaintsOf(language, ['if ('])).toHaveLength(1);
  });
});

/** What a language has to say to texts, without running them. */
function complaintsOf({ target, command }: Language, texts: readonly string[]): string[] {
  if (target === JAVASCRIPT) {
    return texts.flatMap((one) => {
      const { diagnostics = [] } = ts.transpileModule(one, {
        fileName: 'snippet.mjs',
        reportDiagnostics: true,
      });
      return diagnostics.map(({ messageText }) => JSON.stringify(messageText));
    });
  }
  if (target === PYTHON) {
    const { stdout } = spawnSync(command, ['-c', PARSE], { input: JSON.stringify(texts) });
    return JSON.parse(stdout.toString()) as string[];
  }
  return texts.flatMap((input) => {
    const { status, stderr } = spawnSync(command, ['-n'], { input, encoding: 'utf8' });
    return status === 0 ? [] : [stderr];
  });
}

/** Python parses many texts at once, as it takes long to start. */
const PARSE = `
import ast, json, sys
found = []
for text in json.load(sys.stdin):
    try:
        ast.parse(text)
    except SyntaxError as fault:
        found.append(str(fault))
print(json.dumps(found))
`;

it.each(LANGUAGES)('tells what happens on the way: $target.id', ({ target }) => {
  const codes = (one: Client, context: TakeOutContext) =>
    target.notes(one, context).map(({ code }) => code);
  expect(codes(client(), CONTEXT)).toEqual([
    'permissionsAsComment',
    'readOnly',
    'secretFromEnvironment',
    'retired',
  ]);
  const other = { ...CONTEXT, secret: true, addresses: addressesAt('http://localhost') };
  expect(codes(client(WEB), other)).toEqual(['permissionsAsComment']);
});
