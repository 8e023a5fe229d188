import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { DIST } from '../../../scripts/lib/paths.mjs';
import { serve } from '../../../scripts/lib/serve.mjs';
import packageJson from '../../../package.json' with { type: 'json' };

/** The version of the build that `moveOn` publishes. */
export const NEXT_VERSION = '98.76.54';

/** A host of the build that belongs to one test, which can take it away or publish the next one. */
export interface Site {
  /** The address of the app, with the slash. */
  readonly url: string;
  /** Cuts the network and stops the host. */
  readonly cut: (context: BrowserContext) => Promise<void>;
  /** Publishes the next build in the place of the present one, whose files are gone then. */
  readonly moveOn: () => Promise<void>;
}

/** Serves the build at `path` of a port of its own while `use` runs; '' is the host's root. */
export async function withSite(path: string, use: (site: Site) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'birdhouse-site-'));
  const app = join(directory, path);
  await cp(DIST, app, { recursive: true });
  let server = await serve({ directory, port: 0 });
  const { port, url } = server;
  try {
    await use({
      url: url + path,
      cut: async (context) => {
        await context.setOffline(true);
        await server.close();
      },
      moveOn: async () => {
        await server.close();
        await writeNextBuild(app);
        server = await serve({ directory, port });
      },
    });
  } finally {
    await server.close();
    await rm(directory, { recursive: true });
  }
}

const HASHED = /^(?<name>.+-)(?<hash>[\w-]{8})(?<end>\.(?:js|css))$/u;
const TEXTS = new Set(['.html', '.js', '.css']);

/** Makes of a build what the next version would be: other names of all files, another version. */
async function writeNextBuild(app: string): Promise<void> {
  const assets = join(app, 'assets');
  const renamed = new Map<string, string>();
  for (const file of await readdir(assets)) {
    const { name, hash, end } = HASHED.exec(file)?.groups ?? {};
    if (name === undefined || hash === undefined || end === undefined) continue;
    const next = `${name}${hash.slice(1)}${hash.slice(0, 1)}`;
    renamed.set(`${name}${hash}`, next);
    await rename(join(assets, file), join(assets, next + end));
  }
  const before = new RegExp([...renamed.keys()].join('|'), 'gu');
  for (const file of await readdir(app, { recursive: true })) {
    if (!TEXTS.has(extname(file))) continue;
    const path = join(app, file);
    const text = await readFile(path, 'utf8');
    const next = text
      .replaceAll(before, (name) => renamed.get(name) ?? name)
      .replaceAll(`\`${packageJson.version}\``, `\`${NEXT_VERSION}\``);
    await writeFile(path, next);
  }
}
