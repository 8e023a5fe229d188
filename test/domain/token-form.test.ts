import { expect, it } from 'vitest';
import { failuresOn } from '../../src/domain/failure-catalog.ts';
import { tokenForm } from '../../src/domain/token-form.ts';

const RIGHT = {
  code: 'ABC0',
  client_id: 'id',
  client_secret: 'secret',
  grant_type: 'authorization_code',
};

it.each([
  ['nothing', {}],
  ['code-mistyped', { code: 'ABC1' }],
  ['wrong-secret', { client_secret: 'secre0' }],
  ['wrong-grant-type', { grant_type: 'client_credentials' }],
])('sends under %s what it should, but for %j', (failure, mistake) => {
  const sent = tokenForm({ id: 'id', secret: 'secret' }, 'ABC0', failuresOn([failure]));
  expect(sent).toEqual({ ...RIGHT, ...mistake });
});
