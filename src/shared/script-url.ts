import { IS_SINGLE_FILE } from './single-file.ts';

/** The name of the policy, as the page's Content Security Policy lists it. */
const POLICY = 'birdhouse-script-url';

interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => unknown };
  };
}

let policy: { createScriptURL: (url: string) => unknown } | undefined;

/**
 * Marks the address of one of the app's own workers as trusted, where the browser asks for that.
 * Only addresses below the app's own folder pass, and in the build of one file, which has no other,
 * what it keeps as a blob; throws for any other.
 */
export function trustedScriptUrl(url: string | URL): string {
  const host = globalThis as TrustedTypesHost;
  policy ??= host.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownUrl }) ?? {
    createScriptURL: ownUrl,
  };
  // The browser takes the marked address; to the type checker it is a text.
  return policy.createScriptURL(String(url)) as string;
}

/**
 * Starts one of the app's own workers. A page that was opened as a file can start none that is a
 * module, so the build of one file has them as plain scripts.
 */
export function startWorkerAt(url: string): Worker {
  return new Worker(trustedScriptUrl(url), { type: IS_SINGLE_FILE ? 'classic' : 'module' });
}

function ownUrl(url: string): string {
  if (IS_SINGLE_FILE && url.startsWith('blob:')) return url;
  const folder = new URL('./', location.href).href;
  const full = new URL(url, folder).href;
  if (!full.startsWith(folder)) throw new TypeError(`Not a script of this app: ${full}`);
  return full;
}
