import { runningCode, type SourceFile } from './source-file.ts';

/** Lines a file may have, by kind; the first pattern that fits counts. */
const LIMITS: readonly { pattern: RegExp; lines: number }[] = [
  { pattern: /^test\//u, lines: 500 },
  { pattern: /\.svelte$/u, lines: 300 },
  { pattern: /\.(?:ts|mjs)$/u, lines: 250 },
];

/** Files with more lines than their kind may have. */
export function oversizedFiles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = LIMITS.find(({ pattern }) => pattern.test(path))?.lines ?? Infinity;
    const lines = text.trimEnd().split('\n').length;
    return lines > limit ? [`${path} has ${lines} lines of ${limit}`] : [];
  });
}

const ONLY_INDEX = 'src/i18n/index.ts';
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.svelte)?(?:\.test|\.spec|\.config|\.d)?\.(?:ts|mjs)$/u;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+(?:\.svelte|\.test\.ts|\.test\.svelte)$/u;

/** Files whose name is of neither style, and index files, which hide where a thing is. */
export function badFileNames(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      if (name.startsWith('index.')) return path !== ONLY_INDEX;
      return !KEBAB.test(name) && !PASCAL.test(name);
    });
}

const RUNE = /\$(?:state|derived|effect|props|bindable|inspect)\b/u;

/** Files called `.svelte.ts` that use no rune. */
export function runeFilesWithoutRunes(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => path.endsWith('.svelte.ts') && !RUNE.test(text))
    .map(({ path }) => path);
}

const MIRRORED = /^src\/(?<rest>(?:domain|transfer|simulator|storage|actions|queries)\/.*)\.ts$/u;

/**
 * Files of the inner rings without a test of the same path. Types have nothing to run, and tables
 * and schemas are proved where they are used.
 */
export function filesWithoutTest(
  files: readonly SourceFile[],
  exists: (path: string) => boolean,
): string[] {
  return files.flatMap((file) => {
    const rest = MIRRORED.exec(file.path)?.groups?.rest;
    if (rest === undefined || exists(`test/${rest}.test.ts`)) return [];
    return !/\bfunction\b|=>/u.test(runningCode(file))
      ? []
      : [`${file.path} has no test/${rest}.test.ts`];
  });
}
