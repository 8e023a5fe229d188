import { expect, it } from 'vitest';
import { memoryRecords } from '../../src/simulator/memory-records.ts';
import { grant } from '../builders/grant.ts';

// What records are found by is proved for every world at once in contract/world.test.ts.
it('takes back all tables together', async () => {
  const { records, begin, undo } = memoryRecords({ grants: [grant({ token: 'c.1' })] });
  begin();
  await records.putGrant(grant({ token: 'c.2' }));
  undo();
  expect((await records.grantByToken('c.1'))?.id).toBe('grant-1');
  expect(await records.grantByToken('c.2')).toBeUndefined();
});
