import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markForm, markUrl } from '../../../src/domain/trace/mark-parameters.ts';
import { anyText, join, marked, TOKEN } from './support.ts';

it.each([
  ['/sandbox/login/oauth2?client_id=1&state=a%20b', ['client: 1', 'state: a%20b']],
  ['https://a.example/back?state=x&code=ABC#top', ['state: x', 'code: ABC']],
  ['/sandbox/oauth2/access_tokens/c.1?a=b', ['token: c.1']],
  ['/sandbox/api/?auth=c.1', ['token: c.1']],
  ['/sandbox/api/devices?c%6Fde=1', ['code: 1']],
  ['/sandbox/api/code=1', []],
])('marks %s', (url, expected) => {
  expect(marked(markUrl(url))).toEqual(expected);
});

it.each([
  ['client_secret=a=b&grant_type=authorization_code&code=', ['secret: a=b']],
  ['code=1&\nstate=2&\nx', ['code: 1', 'state: 2']],
  ['%zz=1&error=access_denied', ['error: access_denied']],
  [`x=${TOKEN}`, [`token: ${TOKEN}`]],
])('marks the form %j', (form, expected) => {
  // A line break between the pairs belongs to nothing.
  expect(marked(markForm(form)).map((one) => one.trim())).toEqual(expected);
});

it('loses nothing', () => {
  fc.assert(fc.property(anyText, (text) => join(markUrl(text)) === text));
  fc.assert(fc.property(anyText, (text) => join(markForm(text)) === text));
});
