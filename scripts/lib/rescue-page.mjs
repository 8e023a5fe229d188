import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The page that stands apart, and the folder of its modules. */
const PAGE = join(ROOT, 'rescue.html');
const FOLDER = join(ROOT, 'src/rescue');

/** Ends the id of a module that this page has for itself. */
const MARK = '?apart';

/**
 * Builds the rescue page beside the app, with its own copies of everything that its modules import
 * from elsewhere in `src`. Otherwise the two would share files: the page would load, and depend on,
 * the libraries of the app that it is to outlive. A build that names its pages itself keeps to them.
 * @returns {import('vite').Plugin}
 */
export function rescuePlugin() {
  return {
    name: 'birdhouse-rescue',
    apply: 'build',
    enforce: 'pre',
    config({ root = ROOT, build }) {
      if (root !== ROOT || build?.rolldownOptions?.input !== undefined) return null;
      return { build: { rolldownOptions: { input: [join(ROOT, 'index.html'), PAGE] } } };
    },
    resolveId: {
      order: 'pre',
      // Only our own modules name each other that way; asking for all takes time.
      filter: { id: /^\.{1,2}\//u },
      async handler(source, importer, options) {
        if (!isApart(importer)) return null;
        const from = importer?.replace(MARK, '');
        const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
        if (resolved === null || !resolved.id.endsWith('.ts') || isApart(resolved.id)) {
          return resolved;
        }
        return { ...resolved, id: resolved.id + MARK };
      },
    },
  };
}

/** @param {string | undefined} id */
function isApart(id) {
  return id !== undefined && (id.startsWith(FOLDER) || id.endsWith(MARK));
}
