import { expect, it } from 'vitest';
import { stepOf } from '../../../src/domain/trace/step.ts';
import { kept } from './support.ts';

it('comes back to the product where a consent form is answered with a redirect', () => {
  const answer = { url: 'sandbox/login/oauth2', method: 'POST' };
  expect(stepOf(kept({ ...answer, status: 303 })).comesBack).toBe(true);
  expect(stepOf(kept(answer)).comesBack).toBe(false);
  expect(stepOf(kept({ url: 'sandbox/login/oauth2', status: 303 })).comesBack).toBe(false);
});

it.each([
  [{ url: 'sandbox/login/oauth2?state=/sandbox/api' }, 'authorize', 'home', 'login/oauth2', false],
  [{ url: 'sandbox/login/oauth2', method: 'POST' }, 'answer', 'home', 'login/oauth2', false],
  [
    { url: 'sandbox/oauth2/access_token', method: 'POST' },
    'token',
    'product',
    'oauth2/access_token',
    false,
  ],
  [
    { url: 'sandbox/oauth2/access_tokens/c.1' },
    'revoke',
    'product',
    'oauth2/access_tokens/c.1',
    false,
  ],
  [{ url: 'at/sandbox/api' }, 'read', 'product', 'api', true],
  [
    { url: 'sandbox/firebase-apiserver01/devices' },
    'read',
    'product',
    'firebase-apiserver01/devices',
    true,
  ],
  [{ url: 'sandbox/api/', method: 'PUT' }, 'write', 'product', 'api/', true],
  [{ url: 'sandbox/api/', method: 'PUT', status: 400 }, 'write', 'product', 'api/', false],
  [{ url: 'sandbox/api/', isStream: true }, 'stream', 'product', 'api/', true],
  [
    { url: 'sandbox/snapshots/1/snapshot.svg' },
    'picture',
    'home',
    'snapshots/1/snapshot.svg',
    false,
  ],
  [{ url: 'sandbox/apiary' }, 'other', 'product', 'apiary', false],
])('%j is %s', (sent, kind, from, path, reachesHome) => {
  expect(stepOf(kept(sent))).toMatchObject({ kind, from, path, reachesHome });
});
