import type { Page } from '@playwright/test';
import { putRecords, readTable } from './storage.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Moves the workspace's clock on by so much (ms) and loads the page again, which follows it. */
export async function moveClock(page: Page, by: number): Promise<void> {
  const facts = (await readTable(page, 'meta')) as { key: string; value: unknown }[];
  const offset = Number(facts.find(({ key }) => key === 'clockOffset')?.value ?? 0);
  await putRecords(page, { meta: [{ key: 'clockOffset', value: offset + by }] });
  await page.reload();
}
