import { expect, type Locator, type Page } from '@playwright/test';

/** A button by its whole name. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The rows of the list of workspaces. */
export function workspaceRows(page: Page): Locator {
  return page.getByRole('list', { name: 'Workspaces of this browser' }).getByRole('listitem');
}

/** Presses a button of the question that is on screen. */
export async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

/** Types a name into the question that is on screen, and presses its button. */
export async function nameIt(page: Page, name: string, confirm: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
  await answer(page, confirm);
}

/** Opens a demo from the page of the data, and waits until the tab has it open. */
export async function openDemo(page: Page): Promise<void> {
  await page.goto('./#/data');
  await button(page, 'Open a demo').click();
  await expect(page.getByRole('complementary', { name: 'Demo' })).toBeVisible();
}

/**
 * A digest of everything that a workspace holds, files included, but for how many changes it has
 * seen: equal contents have equal ones.
 */
export async function digestOf(page: Page, name: string): Promise<string> {
  return page.evaluate(async (database) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('refused'));
      });
    const opened = await settled(indexedDB.open(database));
    const tables = [...opened.objectStoreNames];
    const rows = await Promise.all(
      tables.map((table) => settled(opened.transaction(table).objectStore(table).getAll())),
    );
    opened.close();
    const held = rows.flat().filter((row: { key?: string }) => row.key !== 'changeCount');
    const texts = held.map(async (row: { content?: unknown }) => {
      const content = row.content instanceof Blob ? await row.content.arrayBuffer() : null;
      const bytes = content === null ? '' : String(new Uint8Array(content));
      return JSON.stringify(row) + bytes;
    });
    const bytes = new TextEncoder().encode((await Promise.all(texts)).join('\n'));
    return String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  }, name);
}

/** The names of all workspaces' databases. */
export async function workspaceDatabases(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    return known.flatMap(({ name = '' }) =>
      name.startsWith('birdhouse-workspace-') ? [name] : [],
    );
  });
}
