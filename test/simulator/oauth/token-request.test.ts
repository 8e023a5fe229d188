import { expect, it } from 'vitest';
import { missingParameters, readTokenRequest } from '../../../src/simulator/oauth/token-request.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const BASIC = { authorization: `Basic ${btoa('id:a:b')}` };

function request(query: string, body: string | null, headers: Record<string, string>): Request {
  const url = `https://sandbox.example/sandbox/oauth2/access_token${query}`;
  return new Request(url, { method: 'POST', headers, body });
}

it.each([
  ['the body', '', 'code=C&client_id=id&client_secret=s', FORM, ['C', 'id', 's']],
  ['a body of no type', '', 'code=C&client_id=id&client_secret=s', {}, ['C', 'id', 's']],
  ['the query', '?code=C&client_id=id&client_secret=s', null, {}, ['C', 'id', 's']],
  ['the body before the query', '?code=Q&client_id=q', 'code=C', FORM, ['C', 'q', '']],
  ['the query where the body is empty', '?code=Q', 'code=', FORM, ['Q', '', '']],
  ['Basic', '', 'code=C', { ...FORM, ...BASIC }, ['C', 'id', 'a:b']],
  ['the body before Basic', '', 'client_id=x', { ...FORM, ...BASIC }, ['', 'x', 'a:b']],
  ['no JSON', '?code=Q', '{"code":"C"}', { 'content-type': 'application/json' }, ['Q', '', '']],
  ['no broken Basic', '', '', { ...FORM, authorization: 'Basic %%' }, ['', '', '']],
  ['no Basic without a colon', '', '', { authorization: `Basic ${btoa('id')}` }, ['', '', '']],
  ['no Bearer', '', '', { authorization: 'Bearer c.1' }, ['', '', '']],
  ['the first of two', '?code=A&code=B', null, {}, ['A', '', '']],
])('reads %s', async (_where, query, body, headers, expected) => {
  const read = await readTokenRequest(request(query, body, headers));
  expect([read.code, read.client_id, read.client_secret]).toEqual(expected);
});

it('names what is missing, in the order of the documentation', async () => {
  const read = await readTokenRequest(request('?client_id=id', null, {}));
  expect(missingParameters(read)).toEqual(['code', 'client_secret', 'grant_type']);
});
