import { beforeEach, expect, it, vi } from 'vitest';
import { NO_FAILURES } from '../../../src/domain/failure-catalog.ts';
import { tokenForm } from '../../../src/domain/token-form.ts';
import {
  dialRequest,
  nodeAddress,
  nodePath,
  readRequest,
  revokeRequest,
  tokenRequest,
  writeRequest,
} from '../../../src/actions/try/product-requests.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host.example/folder/#/' });
  return () => vi.unstubAllGlobals();
});

const SANDBOX = 'https://host.example/folder/sandbox/';

it.each([
  ['reading', () => readRequest('c.1'), 'GET', 'api/', ''],
  ['reading a node', () => readRequest('c.1', ['devices', 'a/b']), 'GET', 'api/devices/a%2Fb', ''],
  ['writing to one', () => writeRequest('c.1', ['a', 'b c'], '{'), 'PUT', 'api/a/b%20c', '{'],
  [
    'turning a dial',
    () => dialRequest('c.1', 'a/b', 70),
    'PUT',
    'api/devices/thermostats/a%2Fb',
    '{"target_temperature_f":70}',
  ],
  ['disconnecting', () => revokeRequest('c.1'), 'DELETE', 'oauth2/access_tokens/c.1', ''],
])('%s goes to its address', async (_what, make, method, path, body) => {
  const made = make();
  expect(made.method).toBe(method);
  expect(made.url).toBe(SANDBOX + path);
  expect(await made.text()).toBe(body);
});

it('sends what a code is exchanged with in the body of a form', async () => {
  const request = tokenRequest(tokenForm({ id: 'id', secret: 'a+b' }, 'CODE', NO_FAILURES));
  expect(request.method).toBe('POST');
  expect(request.url).toBe(`${SANDBOX}oauth2/access_token`);
  expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(await request.text()))).toEqual({
    code: 'CODE',
    client_id: 'id',
    client_secret: 'a+b',
    grant_type: 'authorization_code',
  });
});

it('carries the token in the header, as it was recommended', () => {
  expect(readRequest('c.1').headers.get('authorization')).toBe('Bearer c.1');
});

it('spells the way to a node as an address does', () => {
  expect(nodePath([])).toBe('');
  expect(nodePath(['devices', 'ä/ö'])).toBe('devices/%C3%A4%2F%C3%B6');
  expect(nodeAddress(['metadata'])).toBe(`${SANDBOX}api/metadata`);
});
