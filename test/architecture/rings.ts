import { importsOf, resolveImport, runningImportsOf, type SourceFile } from './source-file.ts';

/** The table of ARCHITECTURE.md: which area may import which; `app` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  domain: ['domain', 'shared'],
  transfer: ['transfer', 'domain', 'shared'],
  simulator: ['simulator', 'domain', 'shared'],
  storage: ['storage', 'domain', 'shared'],
  actions: ['actions', 'domain', 'storage', 'transfer', 'simulator', 'shared'],
  queries: ['queries', 'domain', 'storage', 'shared'],
  i18n: ['i18n', 'domain', 'shared'],
  components: ['components', 'i18n', 'shared'],
  // It runs without a page, and has nothing of the app but what the page says to it.
  'service-worker': ['service-worker', 'shared'],
  screens: ['screens', 'components', 'actions', 'queries', 'domain', 'i18n', 'shared'],
  rescue: ['rescue', 'shared'],
};

/** Single files that others may import as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  screens: ['src/app/urls.ts'],
  // The port of the simulator, which storage puts on the database.
  storage: ['src/simulator/world.ts'],
  // One door to the simulator and the data that it answers from: other programs of this browser ask
  // the worker, and no page may be open to hand them on to. Nothing else of the app, for whatever
  // the worker imports is in the one file that it consists of.
  'service-worker': ['src/actions/try/answer-for-tab.ts'],
  // What needs no library, and still works when the app does not.
  rescue: [
    'src/actions/collect-raw.ts',
    'src/components/save-file.ts',
    'src/domain/record-version.ts',
    'src/domain/pseudo-text.ts',
    'src/i18n/format.ts',
    'src/i18n/language.ts',
    'src/storage/database-names.ts',
    'src/storage/delete-database.ts',
    'src/storage/erase-all.ts',
    'src/storage/erase-offline-copy.ts',
    'src/storage/raw-database.ts',
    'src/storage/raw-tables.ts',
    'src/storage/workspace-entries.ts',
  ],
};

/** Packages that belong to some areas only; any other listed in package.json is free for all. */
const PACKAGE_AREAS: readonly { pattern: RegExp; areas: readonly string[] }[] = [
  { pattern: /^dexie(?:\/|$)/u, areas: ['storage'] },
  { pattern: /^workbox-/u, areas: ['service-worker'] },
  { pattern: /^svelte-spa-router(?:\/|$)/u, areas: ['app'] },
  { pattern: /^svelte-i18n$/u, areas: ['i18n', 'components', 'screens', 'app'] },
  {
    pattern: /^(?:svelte|@lucide\/svelte)(?:\/|$)/u,
    areas: ['queries', 'i18n', 'components', 'screens', 'app'],
  },
  { pattern: /^zod\/mini$/u, areas: ['domain', 'transfer', 'storage'] },
  // The whole of zod is three times the size and probes eval, which the page's policy reports.
  { pattern: /^zod(?!\/mini$)/u, areas: [] },
  { pattern: /^node:/u, areas: [] },
];

/** The ring a source file lies in; what lies directly in `src` belongs to `app`. */
function areaOf(path: string): string {
  return /^src\/(?<area>[^/]+)\//u.exec(path)?.groups?.area ?? 'app';
}

/** Imports that the table does not allow, one line each. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const area = areaOf(file.path);
    return importsOf(file)
      .filter((name) => !mayImport(area, file.path, name))
      .map((name) => `${file.path} imports ${name}`);
  });
}

function mayImport(area: string, from: string, name: string): boolean {
  const target = resolveImport(from, name);
  if (target === null) {
    const rule = PACKAGE_AREAS.find(({ pattern }) => pattern.test(name));
    return rule?.areas.includes(area) ?? true;
  }
  if (area === 'app') return true;
  return (MAY_IMPORT[area] ?? []).includes(areaOf(target)) || (ALSO[area] ?? []).includes(target);
}

/**
 * Packages that run when a file runs, wherever along its imports they are named; one line each.
 * Types do not count; a Svelte file counts as one.
 */
export function packagesReached(files: readonly SourceFile[], entry: string): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([entry]);
  const packages: string[] = [];
  for (const path of reached) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    for (const name of runningImportsOf(file)) {
      const target = resolveImport(path, name);
      if (target === null || target.endsWith('.svelte')) packages.push(`${path} imports ${name}`);
      else reached.add(target);
    }
  }
  return packages;
}

/** Relative imports that name no file of the tree: without its extension, or of a folder. */
export function unclearImports(
  files: readonly SourceFile[],
  exists: (path: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => {
        const target = resolveImport(file.path, name);
        return target !== null && !exists(target);
      })
      .map((name) => `${file.path} imports ${name}`),
  );
}

/** Circles of imports, each as the files it runs through; every circle is found at least once. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((name) => resolveImport(file.path, name) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
