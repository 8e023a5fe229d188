import { expect, it, vi } from 'vitest';
import { simulatorWorld } from '../../src/storage/simulator-world.ts';
import { readChangeCount } from '../../src/storage/write.ts';
import { authorizationCode, consentRequest } from '../builders/authorization-code.ts';
import { exchange } from '../builders/exchange.ts';
import { grant } from '../builders/grant.ts';
import { structure } from '../builders/home.ts';
import { testWorkspace } from '../builders/workspace.ts';

it('counts changes to what an export holds, and no others', async () => {
  const workspace = await testWorkspace();
  const world = simulatorWorld(workspace);
  await world.change(async (records) => {
    await records.putCode(authorizationCode());
    await records.putConsent(consentRequest());
    await records.forgetCodes(0);
  });
  await world.trace(exchange());
  expect(await readChangeCount(workspace)).toBe(0);
  await world.change(async (records) => {
    await records.putStructure(structure());
    await records.putGrant(grant());
  });
  expect(await readChangeCount(workspace)).toBe(1);
  await world.change((records) => records.removeGrant(grant().id));
  expect(await readChangeCount(workspace)).toBe(2);
});

it('wakes nobody for a request that was traced', async () => {
  const world = simulatorWorld(await testWorkspace());
  const listener = vi.fn();
  const end = world.watch(listener);
  await world.trace(exchange());
  await world.read((records) => records.homeUsers());
  expect(listener).not.toHaveBeenCalled();
  end();
});

it('waits as long as it is told', async () => {
  vi.useFakeTimers();
  try {
    const world = simulatorWorld({ database: {}, clock: {} } as never);
    const over = vi.fn();
    const waiting = world.wait(1000).then(over);
    await vi.advanceTimersByTimeAsync(999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalled();
    await waiting;
  } finally {
    vi.useRealTimers();
  }
});

it('does not wait for one who gave up', async () => {
  const world = simulatorWorld({ database: {}, clock: {} } as never);
  const control = new AbortController();
  const waiting = world.wait(1e6, control.signal);
  control.abort();
  await waiting;
  await world.wait(1e6, control.signal);
});
