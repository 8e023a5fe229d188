const WORKER = /\?worker&url$/u;
const MARK = '\0inline-worker:';

/**
 * Puts the workers of the app into its script: the address of one is that of a blob then. For a
 * build without files of its own.
 * @returns {import('vite').Plugin}
 */
export function inlineWorkersPlugin() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'birdhouse-inline-workers',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: {
      order: 'pre',
      filter: { id: WORKER },
      async handler(source, importer) {
        const found = await this.resolve(source.replace(WORKER, ''), importer);
        return found === null ? null : MARK + found.id;
      },
    },
    load: {
      filter: { id: new RegExp(`^${MARK}`, 'u') },
      async handler(id) {
        const code = await bundle(id.slice(MARK.length), config);
        return `const code = ${JSON.stringify(code)};
export default URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));`;
      },
    },
  };
}

/**
 * A worker and all that it imports, now or later, as one plain script.
 * @param {string} entry
 * @param {import('vite').ResolvedConfig} config of the page
 * @returns {Promise<string>}
 */
async function bundle(entry, { define, resolve: { alias }, root, logLevel }) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    ...(logLevel && { logLevel }),
    ...(define && { define }),
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const [file] = files;
  if (file?.type !== 'chunk' || files.length > 1) throw new Error(`${entry} is no single script`);
  return file.code;
}
