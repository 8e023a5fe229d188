const PREFIX = 'birdhouse-workspace-';

/** A signed-up developer with a verified address. @type {import('../../src/domain/developer.ts').Developer} */
export const DEVELOPER = {
  id: '8f14e45f-ceea-4d3a-9c6b-0a1b2c3d4e5f',
  email: 'ada@example.com',
  emailKey: 'ada@example.com',
  verifiedAt: Date.UTC(2024, 0, 2),
  firstName: 'Ada',
  lastName: 'Byron',
  phone: '',
  companyName: 'The Awesomest Company',
  companyUrl: 'https://awesomest.example',
  country: 'GB',
  companySize: '2-10',
  companyType: 'hobby',
  street: '',
  suite: '',
  city: 'London',
  state: '',
  postalCode: '',
  dismissed: [],
  createdAt: Date.UTC(2024, 0, 1),
  revision: 1,
};

/** @type {Readonly<Record<string, readonly unknown[]>>} */
export const SIGNED_IN = {
  developers: [DEVELOPER],
  meta: [{ key: 'currentDeveloperId', value: DEVELOPER.id }],
};

/**
 * Puts records straight into the workspace that an open page of the app has made. Load the page
 * again to see them: live queries notice only what the app itself writes.
 * @param {import('@playwright/test').Page} page
 * @param {Readonly<Record<string, readonly unknown[]>>} records by table
 */
export async function putRecords(page, records) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await writeRecords(page, records);
}

/**
 * The same from any page of the app's origin, where a workspace has been made before.
 * @param {import('@playwright/test').Page} page
 * @param {Readonly<Record<string, readonly unknown[]>>} records by table
 */
export async function writeRecords(page, records) {
  if (Object.keys(records).length === 0) return;
  await page.evaluate(
    async ({ prefix, tables }) => {
      const known = await indexedDB.databases();
      const name = known.map((one) => one.name ?? '').find((one) => one.startsWith(prefix));
      if (name === undefined) throw new Error('The page has made no workspace.');
      /** @type {IDBDatabase} */
      const database = await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.message));
      });
      /** @param {unknown} row a record; an image's content is a blob there, base64 on the way */
      const arrived = (row) => {
        const record = /** @type {{ content?: { $blob?: string, type: string } }} */ (row);
        if (record.content?.$blob === undefined) return row;
        const { $blob: base64, type } = record.content;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return { ...record, content: new Blob([bytes], { type }) };
      };
      const transaction = database.transaction(Object.keys(tables), 'readwrite');
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows) transaction.objectStore(table).put(arrived(row));
      }
      await new Promise((done, fail) => {
        transaction.oncomplete = () => done(null);
        transaction.onabort = () => fail(new Error(transaction.error?.message));
      });
      database.close();
    },
    { prefix: PREFIX, tables: records },
  );
}
