import type { Page } from '@playwright/test';
import type { Route } from './routes.ts';
import { BUSY, signedIn } from './world.ts';

const INSTRUCTIONS = `Exercise 1: your first OAuth client

1. Sign up as a developer and verify your address with the mailed code.
2. Create a client called “Porch Light”. Ask for Away and for one more permission, and say in one sentence each what it is for.
3. Add a redirect URI on localhost. Why is plain http fine there, and nowhere else?

When you have finished, go to Your data and export this workspace.`;

const taught = (world: Route['world']): Route['world'] => ({
  ...world,
  meta: [...(world.meta ?? []), { key: 'instructions', value: INSTRUCTIONS }],
});

/** The button of a row or a card, by the picture in it: words differ between languages. */
const press = (page: Page, picture: string, at = 0) =>
  page.locator(`main button:has(.lucide-${picture})`).nth(at).click();

/** Takes a snapshot, resets the workspace, and comes back to the list. */
async function resetOnce(page: Page): Promise<void> {
  await press(page, 'camera');
  await page.locator('main details').first().waitFor();
  await page.goto('./#/data');
  await press(page, 'rotate-ccw');
  await page.locator('dialog[open] button.danger').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.goto('./#/data/snapshots');
  await page.locator('main details').nth(1).waitFor();
}

/** Makes the workspace one that somebody shared, as an import beside one's own does. */
async function share(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('birdhouse-registry');
    await new Promise((done) => (opening.onsuccess = done));
    const store = opening.result.transaction('workspaces', 'readwrite').objectStore('workspaces');
    const reading = store.getAll();
    await new Promise((done) => (reading.onsuccess = done));
    const [entry] = reading.result as object[];
    const writing = store.put({ ...entry, name: 'Exercise 1', kind: 'shared' });
    await new Promise((done) => (writing.onsuccess = done));
    opening.result.close();
  });
  await page.reload();
  await page.locator('aside.shared').waitFor();
}

/** Places where workspaces, their instructions and their snapshots are looked after. */
export const WORKSPACE_ROUTES: readonly Route[] = [
  { name: 'instructions', hash: '#/clients', world: taught(BUSY) },
  {
    name: 'instructions-closed',
    hash: '#/clients',
    world: taught(BUSY),
    open: (page) => page.locator('aside button[aria-controls=instructions]').click(),
  },
  { name: 'workspace-shared', hash: '#/data', world: taught(BUSY), open: share },
  {
    name: 'workspace-new',
    hash: '#/data',
    world: signedIn(),
    open: async (page) => {
      await press(page, 'plus');
      await page.locator('dialog[open] button.primary').click();
    },
  },
  {
    name: 'workspace-duplicate',
    hash: '#/data',
    world: BUSY,
    open: (page) => press(page, 'copy'),
  },
  {
    name: 'workspace-reset',
    hash: '#/data',
    world: taught(BUSY),
    open: (page) => press(page, 'rotate-ccw'),
  },
  { name: 'workspace-delete', hash: '#/data', world: BUSY, open: (page) => press(page, 'trash-2') },
  { name: 'snapshots-empty', hash: '#/data/snapshots', world: signedIn() },
  {
    name: 'snapshots',
    hash: '#/data/snapshots',
    world: BUSY,
    open: async (page) => {
      await resetOnce(page);
      await page.locator('main summary').first().click();
      await page.locator('main dl').waitFor();
    },
  },
  {
    name: 'snapshots-restore',
    hash: '#/data/snapshots',
    world: BUSY,
    open: async (page) => {
      await resetOnce(page);
      await page.locator('main .main button').last().click();
    },
  },
];
