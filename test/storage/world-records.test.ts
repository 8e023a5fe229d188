import { expect, it, vi } from 'vitest';
import { worldRecords } from '../../src/storage/world-records.ts';
import { grant } from '../builders/grant.ts';
import { testWorkspace } from '../builders/workspace.ts';

// What it finds and changes is in the contract of worlds: test/simulator/contract.
it('tells of lasting changes', async () => {
  const { database } = await testWorkspace();
  const onLasting = vi.fn();
  const records = worldRecords(database, onLasting);
  await records.forgetCodes(1);
  await records.forgetConsents(1);
  expect(onLasting).not.toHaveBeenCalled();
  await records.putGrant(grant());
  await records.removeGrant(grant().id);
  expect(onLasting).toHaveBeenCalledTimes(2);
});
