import { expect, it } from 'vitest';
import { exchangesOf } from '../../../src/domain/trace/exchanges-of.ts';
import { kept } from './support.ts';

const bearer = (token: string): [string, string][] => [['authorization', `Bearer ${token}`]];
const give = (body: string, token: string, headers: [string, string][] = []) =>
  kept({
    url: 'sandbox/oauth2/access_token',
    method: 'POST',
    headers,
    body,
    answer: JSON.stringify({ access_token: token }),
  });

it('keeps what names the client or carries its token, and what tells of nobody', () => {
  const mine = [
    kept({ url: 'sandbox/login/oauth2?client_id=1' }),
    give('client_id=1', 'c.one'),
    kept({ headers: bearer('c.one') }),
    kept({ url: 'sandbox/api/?auth=c.one' }),
    kept({ url: 'sandbox/oauth2/access_tokens/c.one' }),
    give('', 'c.basic', [['authorization', `Basic ${btoa('1:hush')}`]]),
  ];
  const others = [
    kept({ url: 'sandbox/login/oauth2?client_id=2' }),
    give('client_id=2', 'c.two'),
    kept({ headers: bearer('c.two') }),
    kept({ url: 'sandbox/oauth2/access_tokens/c.two' }),
  ];
  const anybody = [
    kept({ url: 'sandbox/login/oauth2' }),
    kept({ headers: bearer('c.unknown') }),
    give('', 'c.three', [['authorization', 'Basic %']]),
    kept(),
  ];
  const trace = [...mine, ...others, ...anybody];
  expect(exchangesOf('1', trace)).toEqual([...mine, ...anybody]);
  expect(exchangesOf('2', trace)).toEqual([...others, ...anybody]);
});
