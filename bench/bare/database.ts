import { Dexie, liveQuery, type Table } from 'dexie';
import * as z from 'zod/mini';

const clientSchema = z.object({
  id: z.string(),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  redirectUris: z.array(z.string()),
  version: z.number(),
});
export type Client = z.infer<typeof clientSchema>;

class BareDatabase extends Dexie {
  declare clients: Table<Client, string>;

  constructor() {
    super('bare');
    this.version(1).stores({ clients: 'id, name' });
  }
}

const database = new BareDatabase();

/** All clients by name, now and after each change. */
export const clientsNow = liveQuery(() => database.clients.orderBy('name').toArray());

/** Checks and stores a client; false when its name does not pass. */
export async function addClient(name: string): Promise<boolean> {
  const input = { id: crypto.randomUUID(), name, redirectUris: [], version: 1 };
  const checked = clientSchema.safeParse(input);
  if (!checked.success) return false;
  await database.transaction('rw', database.clients, () => database.clients.add(checked.data));
  return true;
}
