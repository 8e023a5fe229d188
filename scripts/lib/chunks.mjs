/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph */

/**
 * Which modules share a file. What the first page loads anyway lies in few files, because some
 * thirty small ones weigh a tenth more: each is compressed by itself, and each lazy screen lists
 * those that it needs.
 * @param {{ entry: string, frame: string, home: string, behind: string }} places absolute paths:
 *   what runs first, what it loads at once, the home screen, and what is loaded behind it
 */
export function chunkGroups({ entry, frame, home, behind }) {
  const atEntry = closure(entry);
  const atFrame = closure(frame);
  const atHome = closure(home);
  const afterStart = closure(behind);
  return [
    // Apart, because libraries change less often than our own code.
    group('libraries', 4, (id, graph) => {
      // The router listens as soon as it is loaded, and the entry must be the first to listen.
      if (!isLibrary(id) || id.includes(ROUTER)) return false;
      return atEntry(graph).has(id) || atFrame(graph).has(id);
    }),
    // The entry waits for catalogues, and those for these; in one file they would wait for ever.
    group('start', 3, (id, graph) => id !== entry && atEntry(graph).has(id)),
    group('frame', 2, (id, graph) => atFrame(graph).has(id)),
    group('clients', 1, (id, graph) => atHome(graph).has(id)),
    group('behind', 0.5, (id, graph) => afterStart(graph).has(id)),
  ];
}

const ROUTER = '/node_modules/svelte-spa-router/';

/**
 * What is asked for together with a file that is loaded later. The frame names only styles: the
 * scripts of all screens would weigh 3 kB there, and a screen asks for its own soon enough. The
 * entry leaves out what the page names itself, and everything for a file that is in no hurry.
 * @param {string} file
 * @param {string[]} names
 * @param {{ hostId: string }} host the file that loads it
 */
export function filesToPreload(file, names, { hostId }) {
  if (hostId.includes('/frame-')) return names.filter((name) => name.endsWith('.css'));
  if (!hostId.includes('/index-')) return names;
  return file.includes('/start-offline') ? [] : names.filter((name) => !IN_PAGE.test(name));
}

const IN_PAGE = /\/(?:libraries|rolldown-runtime|start)-/u;

/**
 * @param {string} name
 * @param {number} priority
 * @param {(id: string, graph: Graph) => boolean} holds
 */
function group(name, priority, holds) {
  return {
    debugName: name,
    priority,
    name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
      holds(id, graph) ? name : null,
  };
}

/**
 * A module and all that it imports, directly or not; what it loads later is left out.
 * @param {string} root
 * @returns {(graph: Graph) => ReadonlySet<string>}
 */
function closure(root) {
  /** @type {Set<string> | undefined} */
  let found;
  return (graph) => {
    if (found !== undefined) return found;
    found = new Set([root]);
    for (const id of found) {
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
    }
    return found;
  };
}

/** @param {string} id virtual modules are the tools' */
function isLibrary(id) {
  return id.includes('/node_modules/') || id.startsWith('\0');
}
