import { expect, it } from 'vitest';
import { clearTrace } from '../../../src/actions/try/clear-trace.ts';
import { readChangeCount } from '../../../src/storage/write.ts';
import { exchange } from '../../builders/exchange.ts';
import { must, testWorkspace } from '../../builders/workspace.ts';

it('forgets the trace, and disturbs no undo', async () => {
  const workspace = await testWorkspace();
  await workspace.database.exchanges.add({ id: '1', ...exchange() });
  must(await clearTrace(workspace));
  expect(await workspace.database.exchanges.count()).toBe(0);
  expect(await readChangeCount(workspace)).toBe(0);
});
