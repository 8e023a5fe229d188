import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { STAND_INS, withPolicy } from '../../scripts/lib/single-file.mjs';

const THEME = 'document.title = "<b>$&</b>";\n';
const APP = 'const x = "\\x3C/script>";';
const STYLE = 'a { color: red }';
const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <script>${THEME}</script>
    <script type="module" crossorigin>${APP}</script>
    <style rel="stylesheet">${STYLE}</style>
  </head>
</html>`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('allows what stands in the page by its hash, and nothing else', () => {
  const policy = /Policy" content="(?<text>[^"]*)"/u.exec(withPolicy(PAGE))?.groups?.text ?? '';
  const directives = policy.split('; ');
  expect(directives).toContain(`script-src ${hash(THEME)} ${hash(APP)}`);
  expect(directives).toContain(`style-src ${hash(STYLE)}`);
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("connect-src 'none'");
  expect(directives).toContain('worker-src blob:');
  expect(directives).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|'self'|\*|https?:/u);
});

it('puts the policy before everything that it rules, and changes nothing else', () => {
  const page = withPolicy(PAGE);
  const meta = /\n\s*<meta http-equiv[^>]*>/u;
  expect(page.search(meta)).toBeLessThan(page.indexOf('<script'));
  expect(page.replace(meta, '')).toBe(PAGE);
});

it('says so when there is no place for the policy', () => {
  expect(() => withPolicy('<title>x</title>')).toThrow('charset');
});

it.each([
  ['./sample-picture.ts', 'src/actions/inline-sample-picture.ts'],
  ['../actions/sample-picture.ts', 'src/actions/inline-sample-picture.ts'],
  ['./rescue.css', 'src/rescue/rescue-sheet.ts'],
  // These are what stands in.
  ['./inline-sample-picture.ts', undefined],
  ['./rescue.css?raw', undefined],
])('puts something in the place of %s', (source, path) => {
  const found = STAND_INS.find(({ find }) => find.test(source))?.replacement;
  expect(found?.replaceAll('\\', '/').endsWith(path ?? '')).toBe(
    path === undefined ? undefined : true,
  );
});
