import { parse } from 'svelte/compiler';
import { runningCode, type SourceFile } from './source-file.ts';

const PURE_AREAS = /^src\/(?:domain|transfer|simulator|shared)\//u;
const IMPURE = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bcrypto\b|\bperformance\.now\b/u;

/** Files of the pure rings that know the time or chance by themselves. */
export function impureFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => PURE_AREAS.test(path))
    .flatMap((file) => {
      const found = IMPURE.exec(runningCode(file));
      return found === null ? [] : [`${file.path} uses ${found[0]}`];
    });
}

interface Node {
  readonly type?: unknown;
  readonly name?: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** `style` attributes and raw HTML, which the page's policy does not let pass. */
export function blockedMarkup(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith('.svelte'))
    .flatMap(({ path, text }) => {
      const nodes = [...nodesOf(parse(text, { modern: true }).fragment)];
      const style = nodes.some(({ type, name }) => type === 'Attribute' && name === 'style');
      const html = nodes.some(({ type }) => type === 'HtmlTag');
      return [
        ...(style ? [`${path} has a style attribute`] : []),
        ...(html ? [`${path} has {@html}`] : []),
      ];
    });
}

/** Addresses of our own routes that are spelled out anywhere but in the one file for them. */
export function spelledLinks(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => path !== 'src/app/urls.ts' && /['"`]#\//u.test(text))
    .map(({ path }) => path);
}

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/iu;
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[a-z-]*|left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)\b/u;

/**
 * Styles that name a colour themselves (src/app/tokens.css has them all), or a side: left and
 * right are wrong in a language that is written from right to left.
 */
export function strayStyles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const styles = [...text.matchAll(/<style[^>]*>(?<body>[^]*?)<\/style>/gu)]
      .map((style) => style.groups?.body ?? '')
      .join('\n')
      .replaceAll(/\/\*[^]*?\*\//gu, '');
    return [COLOUR, PHYSICAL].flatMap((pattern) => {
      const found = pattern.exec(styles);
      return found === null ? [] : [`${path} has ${found[0].trim()}`];
    });
  });
}
