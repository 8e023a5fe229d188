import { expect, it } from 'vitest';
import { checkAddressIsFree, profileOf } from '../../src/actions/developer-checks.ts';
import { PROFILE_FIELDS } from '../../src/domain/developer.ts';
import { developerInput } from '../builders/developer-input.ts';
import { testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('leaves a developer the address it has', async () => {
  const workspace = await testWorkspace();
  const { id, emailKey } = await verifiedDeveloper(workspace);
  expect((await checkAddressIsFree(workspace, emailKey))?.code).toBe('email/taken');
  expect(await checkAddressIsFree(workspace, emailKey, id)).toBeNull();
});

it('takes the profile’s fields and nothing else from a form', () => {
  const input = { ...developerInput({ city: ' Bath ' }), verifiedAt: 1 };
  expect(Object.keys(profileOf(input))).toEqual([...PROFILE_FIELDS]);
  expect(profileOf(input).city).toBe('Bath');
});
