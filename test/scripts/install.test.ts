import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { install, isInstalled, lockStamp, npmCommand } from '../../scripts/lib/install.mjs';

let root: string;
const writeLock = (text: string) => writeFile(join(root, 'package-lock.json'), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'birdhouse-install-'));
  await writeLock('{"packages":{}}');
});

afterEach(() => rm(root, { recursive: true }));

async function npmThatWorks() {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  return { code: 0 };
}

describe('install', () => {
  it('is needed where nothing is installed', async () => {
    expect(await isInstalled(root)).toBe(false);
  });

  it('asks npm for exactly the lock file, development tools included', async () => {
    const asked: (readonly string[])[] = [];
    await install(root, (parameters) => {
      asked.push(parameters);
      return npmThatWorks();
    });
    expect(asked).toEqual([['ci', '--include=dev']]);
  });

  it('is not repeated while the lock file stays the same', async () => {
    expect(await install(root, npmThatWorks)).toBe(true);
    expect(await isInstalled(root)).toBe(true);
    await writeLock('{"packages":{"x":{}}}');
    expect(await isInstalled(root)).toBe(false);
  });

  it('is repeated after a broken one, even where an older one was complete', async () => {
    await install(root, npmThatWorks);
    expect(await install(root, () => Promise.resolve({ code: 1 }))).toBe(false);
    expect(await isInstalled(root)).toBe(false);
  });

  it('does not mind the line ends of a checkout', () => {
    expect(lockStamp('{\r\n}\r\n')).toBe(lockStamp('{\n}\n'));
  });
});

describe('npmCommand', () => {
  it('is the npm that started us, without a shell', () => {
    const command = npmCommand({ npm_execpath: '/n/npm/bin/npm-cli.js' }, 'win32');
    expect(command).toEqual({
      program: process.execPath,
      first: ['/n/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  it('is npm from the path otherwise, which Windows finds only through a shell', () => {
    expect(npmCommand({}, 'linux')).toEqual({ program: 'npm', first: [], shell: false });
    expect(npmCommand({ npm_execpath: '/y/yarn.js' }, 'win32').shell).toBe(true);
  });
});
