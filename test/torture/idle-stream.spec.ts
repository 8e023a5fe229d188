import { ask, heard, lastPut, listen } from '../journeys/support/sandbox.ts';
import { putRecords } from '../journeys/support/storage.ts';
import { expect, test, visitOnce } from '../journeys/support/worker.ts';
import { SANDBOX, TARGET, withToken } from '../journeys/support/world-sandbox.ts';
import { IDLE_MINUTES } from './support/settings.ts';

test(`tells of a change after ${String(IDLE_MINUTES)} minutes in which nothing happened`, async ({
  page,
}) => {
  await visitOnce(page);
  const { world, token } = withToken(SANDBOX);
  await putRecords(page, world);
  await page.goto('about:blank');
  await page.goto('./#/clients');
  await listen(page, `${TARGET}?auth=${token}`);
  await expect.poll(() => lastPut(page)).toBe(23);
  const idle = IDLE_MINUTES * 60_000;
  // Time itself is what is tested: the browser ends a worker that does nothing, or one thing for long.
  await page.waitForFunction(
    ([since, ms]) => performance.now() - since > ms,
    [await page.evaluate(() => performance.now()), idle] as const,
    { timeout: idle + 60_000, polling: 1000 },
  );
  const init = { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: '25' };
  expect((await ask(page, TARGET, init)).status).toBe(200);
  await expect.poll(() => lastPut(page)).toBe(25);
  const events = (await heard(page)).map(({ event }) => event);
  expect(events).not.toContain('auth_revoked');
  expect(events.length).toBeGreaterThan(IDLE_MINUTES);
});
