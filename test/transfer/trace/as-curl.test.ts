import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asCurl } from '../../../src/transfer/trace/as-curl.ts';
import { callHeaders } from '../../../src/transfer/trace/call-headers.ts';
import { kept } from '../../domain/trace/support.ts';
import { anyRequest } from './support/any-request.ts';

it('writes an option on each line', () => {
  const one = kept({ method: 'PUT', headers: [['accept', 'a/b']], body: '{"a": 1}' });
  expect(asCurl(one)).toBe(`curl http://localhost:4173/sandbox/api/ \\
  --request PUT \\
  --header 'accept: a/b' \\
  --header content-type: \\
  --data-raw '{"a": 1}'`);
});

it.each([
  [kept(), 'curl http://localhost:4173/sandbox/api/'],
  [kept({ isStream: true }), 'curl http://localhost:4173/sandbox/api/ \\\n  --no-buffer'],
  [kept({ method: 'HEAD' }), 'curl http://localhost:4173/sandbox/api/ \\\n  --head'],
])('says no more than needed', (one, command) => {
  expect(asCurl(one)).toBe(command);
});

/** The words that a real shell hands over for each command. */
function wordsOf(commands: readonly string[]): string[][] {
  const script = [
    String.raw`curl() { for word; do printf '%s\0' "$word"; done; printf '\0'; }`,
    ...commands,
  ].join('\n');
  const printed = execFileSync('sh', { input: script, encoding: 'utf8', cwd: '/' });
  return printed.split('\0\0').map((one) => one.split('\0'));
}

it('is read by a shell as it was meant', () => {
  const requests = fc.sample(anyRequest, 300).filter(({ request }) => request.body.text !== '');
  const read = wordsOf(requests.map(asCurl));
  for (const [place, { request }] of requests.entries()) {
    const words = read[place] ?? [];
    const sent = words.filter((_word, index) => words[index - 1] === '--header');
    const headers = callHeaders(request.headers).map(([name, value]) =>
      value === '' ? `${name};` : `${name}: ${value}`,
    );
    expect(words[0]).toBe(request.url);
    expect(words[words.indexOf('--request') + 1]).toBe(request.method);
    expect(sent).toEqual([...headers, 'content-type:']);
    expect(words.at(-1)).toBe(request.body.text);
    expect(words.includes('--globoff')).toBe(/[[\]{}]/u.test(request.url));
  }
});
