/**
 * What the built page may do, in the page itself and in the server's header: nothing inline, no
 * eval, and no address but its own origin. Trusted Types allow Svelte's own templates only.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html birdhouse-script-url',
];

const PAGE_POLICY = DIRECTIVES.join('; ');

/** Browsers ignore `frame-ancestors` in a page and complain about it, so only the header has it. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/**
 * What the build of one file may do: it runs what stands in it, and asks nobody for anything.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes as a policy writes them
 */
export function singleFilePolicy({ scripts, styles }) {
  /** @type {Readonly<Record<string, string>>} */
  const changed = {
    'script-src': scripts.join(' '),
    'style-src': styles.join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': 'blob:',
  };
  return DIRECTIVES.map((directive) => {
    const [name = ''] = directive.split(' ');
    return name in changed ? `${name} ${String(changed[name])}` : directive;
  }).join('; ');
}

/**
 * Puts the policy into the built page. The development server needs inline styles, so it has none.
 * @returns {import('vite').Plugin}
 */
export function cspPlugin() {
  return {
    name: 'birdhouse-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
