import { expect, it } from 'vitest';
import {
  checkMayCreate,
  checkNameIsFree,
  checkRoomForClient,
} from '../../src/actions/client-checks.ts';
import { storedClient, testWorkspace, verifiedDeveloper } from '../builders/workspace.ts';

it('gives a client its own name, and nobody else', async () => {
  const workspace = await testWorkspace();
  const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
  expect((await checkNameIsFree(workspace, 'BIRDBATH THERMO'))?.code).toBe('client-name/taken');
  expect(await checkNameIsFree(workspace, 'BIRDBATH THERMO', id)).toBeNull();
  expect(await checkNameIsFree(workspace, 'Feeder')).toBeNull();
});

it('counts the clients of one developer alone', async () => {
  const workspace = await testWorkspace();
  const ada = await verifiedDeveloper(workspace);
  const bob = await verifiedDeveloper(workspace, 'bob@example.com');
  for (let count = 0; count < 10; count += 1) {
    await storedClient(workspace, ada.id, { name: `Client ${String(count)}` });
  }
  expect((await checkRoomForClient(workspace, ada.id))?.code).toBe('client/limit-reached');
  expect((await checkMayCreate(workspace, ada.id))?.code).toBe('client/limit-reached');
  expect(await checkMayCreate(workspace, bob.id)).toBeNull();
});
