import { expect, it } from 'vitest';
import { findConsent } from '../../src/queries/consents.ts';
import { findStructure, listHomeUsers, listStructures } from '../../src/queries/home.ts';
import { consentRequest } from '../builders/authorization-code.ts';
import { homeUser, structure } from '../builders/home.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('finds people, structures and requests for consent, the oldest first', async () => {
  const workspace = await testWorkspace();
  const { homeUsers, structures, consents } = workspace.database;
  await homeUsers.bulkAdd([
    homeUser({ id: 'a', createdAt: 2 }),
    homeUser({ id: 'b', createdAt: 1 }),
  ]);
  await structures.bulkAdd([
    structure({ id: 'a', createdAt: 2 }),
    structure({ id: 'b', createdAt: 1 }),
  ]);
  await consents.add(consentRequest());
  expect((await listHomeUsers(workspace)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect((await listStructures(workspace)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(await findStructure(workspace, 'a')).toMatchObject({ id: 'a' });
  expect(await findStructure(workspace, 'c')).toBeNull();
  expect(await findConsent(workspace, consentRequest().id)).toEqual(consentRequest());
  expect(await findConsent(workspace, 'c')).toBeNull();
});
