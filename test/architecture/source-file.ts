import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A file of the tree: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All .ts, .svelte and .mjs files below a folder. */
export function readFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(?:ts|svelte|mjs)$/u.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The program of a file: all of it, or what stands in the `script` elements of a .svelte file. */
function programOf(file: SourceFile): string {
  if (!file.path.endsWith('.svelte')) return file.text;
  const scripts = file.text.matchAll(/<script[^>]*>(?<body>[^]*?)<\/script>/gu);
  return [...scripts].map((script) => script.groups?.body ?? '').join('\n');
}

/** The program as it runs: no types, no comments. Empty when the file holds types only. */
export function runningCode(file: SourceFile): string {
  const { outputText } = ts.transpileModule(programOf(file), {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  return outputText.replace(/^export \{\};$/mu, '').trim();
}

/** What a file imports, types and dynamic imports included, as it is written there. */
export function importsOf(file: SourceFile): string[] {
  return ts.preProcessFile(programOf(file), true, true).importedFiles.map((one) => one.fileName);
}

/** What a file imports when it runs: without types. */
export function runningImportsOf(file: SourceFile): string[] {
  return ts.preProcessFile(runningCode(file), true, true).importedFiles.map((one) => one.fileName);
}

/** The path that a relative import leads to; null for a package. A query such as `?raw` is cut off. */
export function resolveImport(from: string, name: string): string | null {
  return name.startsWith('.') ? join(dirname(from), name.replace(/\?.*$/u, '')) : null;
}
