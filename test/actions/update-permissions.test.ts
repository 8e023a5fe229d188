import { describe, expect, it } from 'vitest';
import { updatePermissions } from '../../src/actions/update-permissions.ts';
import type { PermissionsEdit } from '../../src/domain/permission-update.ts';
import { openTab } from '../builders/tab.ts';
import {
  addUsers,
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

const TEXT = 'Birdbath Thermo reads the temperature to show it.';
const read = { permission: 'thermostat', access: 'read' };
const writes = { permission: 'thermostat', access: 'read/write' };

const edit = (changes: Partial<PermissionsEdit> = {}): PermissionsEdit => ({
  version: 1,
  permissions: [read],
  texts: {},
  ...changes,
});
const retext = (base: string, text: string) => edit({ texts: { thermostat: { base, text } } });

async function world() {
  const workspace = await testWorkspace();
  const { id: ownerId } = await verifiedDeveloper(workspace);
  const client = await storedClient(workspace, ownerId);
  const grants = () => workspace.database.grants.toArray();
  return { workspace, client, grants };
}

describe('updatePermissions', () => {
  it('raises with notice, names the owner and counts the users, who stay behind', async () => {
    const { workspace, client, grants } = await world();
    await addUsers(workspace, client.id, 3);
    const before = await grants();
    workspace.wait(60_000);
    const after = must(
      await updatePermissions(workspace, client.id, edit({ permissions: [writes] })),
    );
    expect(after.versions.at(-1)).toEqual({
      version: 2,
      at: client.createdAt + 60_000,
      by: 'ada@example.com',
      changes: [
        {
          permission: 'thermostat',
          from: { access: 'read', version: 6 },
          to: { access: 'read/write', version: 6 },
        },
      ],
      notice: true,
      users: 3,
    });
    expect(await workspace.database.clients.get(client.id)).toEqual(after);
    expect(await grants()).toEqual(before);
  });

  it('takes current users along when nothing changed, of this client only', async () => {
    const { workspace, client, grants } = await world();
    const other = await storedClient(workspace, client.ownerId, { name: 'Feeder' });
    await addUsers(workspace, client.id, 2);
    await addUsers(workspace, other.id, 1);
    await workspace.database.grants.update(`${client.id}-1`, { acceptedVersion: 0 });
    must(await updatePermissions(workspace, client.id, edit()));
    const versions = (await grants()).map(({ id, acceptedVersion }) => [id, acceptedVersion]);
    expect(Object.fromEntries(versions)).toEqual({
      [`${client.id}-0`]: 2,
      [`${client.id}-1`]: 0,
      [`${other.id}-0`]: 1,
    });
  });

  it('leaves version and users alone when only a text changes', async () => {
    const { workspace, client, grants } = await world();
    await addUsers(workspace, client.id, 1);
    const after = must(await updatePermissions(workspace, client.id, retext(TEXT, 'New text.')));
    expect(after).toMatchObject({ version: 1, versions: client.versions, revision: 1 });
    expect(after.localizations[0]?.permissionTexts).toEqual({ thermostat: 'New text.' });
    expect((await grants()).map(({ acceptedVersion }) => acceptedVersion)).toEqual([1]);
  });

  it.each([
    ['an overtaken version', edit({ version: 7 }), ['client/changed-elsewhere']],
    ['an overtaken text', retext('Older.', 'Mine.'), ['text/changed-elsewhere']],
    ['no permission at all', edit({ permissions: [] }), ['permissions/required']],
    ['a text without words', retext(TEXT, ' '), ['permission-text/required']],
  ])('refuses %s and writes nothing', async (_what, update, expected) => {
    const { workspace, client } = await world();
    expect(codes(await updatePermissions(workspace, client.id, update))).toEqual(expected);
    expect(await workspace.database.clients.get(client.id)).toEqual(client);
  });

  it('refuses a client in review, and one that is gone', async () => {
    const { workspace, client } = await world();
    const review = { ...client.review, state: 'in-review' as const };
    await workspace.database.clients.update(client.id, { review });
    expect(codes(await updatePermissions(workspace, client.id, edit()))).toEqual(['review/locked']);
    expect(codes(await updatePermissions(workspace, 'x', edit()))).toEqual(['client/not-found']);
  });

  it('lets one of two tabs raise the version, and both write different texts', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const { id: ownerId } = await verifiedDeveloper(one);
    const away = { permission: 'away', access: 'read' };
    const client = await storedClient(one, ownerId, {
      permissions: [read, away],
      permissionTexts: { thermostat: TEXT, away: 'Home.' },
    });
    const both = edit({ permissions: [read, away] });
    const texts = await Promise.all([
      updatePermissions(one, client.id, { ...both, texts: { away: { base: 'Home.', text: 'A' } } }),
      updatePermissions(other, client.id, {
        ...both,
        texts: { thermostat: { base: TEXT, text: 'T' } },
      }),
    ]);
    texts.forEach(must);
    const stored = await one.database.clients.get(client.id);
    expect(stored?.localizations[0]?.permissionTexts).toEqual({ away: 'A', thermostat: 'T' });
    const raises = await Promise.all(
      [one, other].map((tab) => updatePermissions(tab, client.id, both)),
    );
    expect(raises.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await one.database.clients.get(client.id))?.version).toBe(2);
  });
});
