import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockedMarkup, impureFiles, spelledLinks, strayStyles } from './architecture/content.ts';
import {
  forbiddenImports,
  importCycles,
  packagesReached,
  unclearImports,
} from './architecture/rings.ts';
import {
  badFileNames,
  filesWithoutTest,
  oversizedFiles,
  runeFilesWithoutRunes,
} from './architecture/shape.ts';
import { readFiles, type SourceFile } from './architecture/source-file.ts';

const source = readFiles('src');
const tests = readFiles('test');
const everything = [...source, ...tests, ...readFiles('scripts'), ...readFiles('bench')];

describe('the house', () => {
  it.each<[string, () => string[]]>([
    ['imports along the drawing only', () => forbiddenImports(source)],
    ['rescues data without any library', () => packagesReached(source, 'src/rescue/main.ts')],
    ['imports files by their full name', () => unclearImports([...source, ...tests], existsSync)],
    ['has no circles of imports', () => importCycles(source)],
    ['has small files', () => oversizedFiles(everything)],
    ['has one style of file names', () => badFileNames(everything)],
    ['says .svelte.ts where runes are', () => runeFilesWithoutRunes(source)],
    ['has a test for each file of the inner rings', () => filesWithoutTest(source, existsSync)],
    ['has no time or chance of its own in its pure rings', () => impureFiles(source)],
    ['has no markup that the policy blocks', () => blockedMarkup(source)],
    ['builds its links in one place', () => spelledLinks(source)],
    ['takes colours from the tokens and names no side', () => strayStyles(source)],
  ])('%s', (_rule, findOffenders) => {
    expect(findOffenders()).toEqual([]);
  });
});

function file(path: string, text = ''): SourceFile {
  return { path, text };
}

const svelte = (markup: string) => file('src/components/X.svelte', markup);

describe('each rule finds its offender', () => {
  it.each([
    ['src/domain/a.ts', "import { b } from '../storage/b.ts';"],
    ['src/domain/a.ts', "import { liveQuery } from 'dexie';"],
    ['src/domain/a.ts', "import { z } from 'zod';"],
    ['src/screens/A.svelte', "<script>import type { B } from '../storage/b.ts';</script>"],
    ['src/screens/A.svelte', "<script>import B from '../app/Frame.svelte';</script>"],
    ['src/components/A.svelte', "<script module>import { b } from '../domain/b.ts';</script>"],
    ['src/actions/a.ts', "export { b } from '../queries/b.ts';"],
    ['src/queries/a.ts', "const b = import('../actions/b.ts');"],
    ['src/app/a.ts', "import 'dexie';"],
    ['src/app/a.ts', "import 'node:fs';"],
    ['src/app/a.ts', "import 'workbox-precaching/PrecacheController.js';"],
    ['src/service-worker/a.ts', "import { b } from '../domain/b.ts';"],
    ['src/simulator/a.ts', "import { b } from '../storage/b.ts';"],
    ['src/screens/A.svelte', "<script>import { b } from '../simulator/b.ts';</script>"],
    ['src/storage/a.ts', "import { b } from '../simulator/memory-world.ts';"],
  ])('a forbidden import in %s: %s', (path, text) => {
    expect(forbiddenImports([file(path, text)])).toHaveLength(1);
  });

  it.each([
    ['src/screens/A.svelte', "<script>import { overview } from '../app/urls.ts';</script>"],
    ['src/app/a.ts', "import { b } from '../storage/b.ts';"],
    ['src/actions/a.ts', "import { b } from '../simulator/b.ts';"],
    ['src/storage/a.ts', "import type { World } from '../simulator/world.ts';"],
    ['src/domain/a.ts', "import * as z from 'zod/mini';"],
  ])('but not an allowed one in %s: %s', (path, text) => {
    expect(forbiddenImports([file(path, text)])).toEqual([]);
  });

  it('a library behind several imports, but not one of types', () => {
    const files = [
      file('src/rescue/main.ts', "import '../storage/a.ts'; import type { Dexie } from 'dexie';"),
      file('src/storage/a.ts', "import type { C } from './c.ts'; export * from './b.ts';"),
      file('src/storage/b.ts', "import { Dexie } from 'dexie'; export const b = Dexie;"),
      file('src/storage/c.ts', "import 'dexie';"),
    ];
    expect(packagesReached(files, 'src/rescue/main.ts')).toEqual([
      'src/storage/b.ts imports dexie',
    ]);
  });

  it('an import without its extension', () => {
    const files = [file('src/domain/a.ts', "import './b'; import './b.ts?raw';")];
    expect(unclearImports(files, (path) => path === 'src/domain/b.ts')).toEqual([
      'src/domain/a.ts imports ./b',
    ]);
  });

  it('a circle, also one of types', () => {
    const files = [
      file('src/domain/a.ts', "import './b.ts';"),
      file('src/domain/b.ts', "import './c.ts';"),
      file('src/domain/c.ts', "import type { B } from './b.ts';"),
    ];
    expect(importCycles(files)).toEqual(['src/domain/b.ts → src/domain/c.ts → src/domain/b.ts']);
  });

  it.each([
    ['src/components/A.svelte', 300],
    ['src/domain/a.ts', 250],
    ['test/domain/a.test.ts', 500],
  ])('a long file: %s', (path, limit) => {
    expect(oversizedFiles([file(path, 'x\n'.repeat(limit))])).toEqual([]);
    expect(oversizedFiles([file(path, 'x\n'.repeat(limit + 1))])).toHaveLength(1);
  });

  it('a strange name', () => {
    const bad = [
      'src/domain/index.ts',
      'src/domain/aB.ts',
      'src/domain/a_b.ts',
      'src/app/b.svelte',
    ];
    const good = [
      'src/i18n/index.ts',
      'src/domain/redirect-uri.ts',
      'src/queries/live.svelte.ts',
      'src/screens/clients/ClientList.svelte',
      'test/screens/clients/ClientList.test.ts',
      'test/queries/live.svelte.test.ts',
    ];
    expect(badFileNames([...bad, ...good].map((path) => file(path)))).toEqual(bad);
  });

  it('a file called after runes that has none', () => {
    const files = [
      file('src/queries/a.svelte.ts', 'let a = $state(1);'),
      file('src/queries/b.svelte.ts', 'let b = 1;'),
    ];
    expect(runeFilesWithoutRunes(files)).toEqual(['src/queries/b.svelte.ts']);
  });

  it('a rule without a test, but not a file of types', () => {
    const files = [
      file('src/domain/a.ts', 'export const a = () => 1;'),
      file('src/domain/b.ts', 'export interface B { b: number }'),
      file('src/domain/c.ts', 'export const c = 1;'),
    ];
    expect(filesWithoutTest(files, (path) => path === 'test/domain/c.test.ts')).toEqual([
      'src/domain/a.ts has no test/domain/a.test.ts',
    ]);
  });

  it.each(['Date.now()', 'Math.random()', 'new Date()', 'crypto.randomUUID()'])(
    'a pure file with %s',
    (text) => {
      expect(impureFiles([file('src/domain/a.ts', `export const a = ${text};`)])).toHaveLength(1);
      expect(impureFiles([file('src/domain/a.ts', `// not ${text}\nnew Date(0);`)])).toEqual([]);
    },
  );

  it('markup that the policy blocks', () => {
    expect(blockedMarkup([svelte('<p style="color: red">x</p>')])).toHaveLength(1);
    expect(blockedMarkup([svelte('{#if a}<p>{@html a}</p>{/if}')])).toHaveLength(1);
    expect(blockedMarkup([svelte('<p style:color={a}>x</p>')])).toEqual([]);
  });

  it('a link spelled in a screen', () => {
    expect(spelledLinks([svelte('<a href="#/clients">x</a>')])).toHaveLength(1);
    expect(spelledLinks([svelte('<a href="#main">x</a>')])).toEqual([]);
  });

  it.each([
    'color: #fff',
    'background: rgb(0 0 0)',
    'margin-left: 1rem',
    'left: 0',
    'float: right',
  ])('a stray style: %s', (style) => {
    expect(strayStyles([svelte(`<style>a { ${style}; }</style>`)])).toHaveLength(1);
  });

  it('but not one that follows the tokens', () => {
    const styles = 'a { color: var(--ink); margin-inline-start: 0; text-align: start }';
    expect(strayStyles([svelte(`<style>${styles}</style>`)])).toEqual([]);
  });
});
