import { describe, expect, it } from 'vitest';
import { imageIdsOf } from '../../src/domain/client-images.ts';
import { selectContents } from '../../src/transfer/contents.ts';
import { demoContents } from '../builders/contents.ts';

const all = demoContents();
const [robin, wren] = all.tables.developers as [
  (typeof all.tables.developers)[number],
  (typeof all.tables.developers)[number],
];

it('takes everything of a workspace', () => {
  expect(selectContents(all, { scope: 'workspace' })).toEqual(all);
});

describe('one developer', () => {
  const { workspace, tables } = selectContents(all, { scope: 'developer', developerId: wren.id });

  it('comes as they are, with all that is theirs and nothing else', () => {
    expect(workspace).toBeNull();
    expect(tables.developers).toEqual([wren]);
    const theirs = all.tables.clients.filter(({ ownerId }) => ownerId === wren.id);
    expect(tables.clients).toEqual(theirs);
    expect(theirs.length).toBeGreaterThan(0);
    for (const table of ['verifications', 'mails'] as const) {
      const expected = all.tables[table].filter(({ developerId }) => developerId === wren.id);
      expect(tables[table]).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
    expect(tables.drafts).toEqual(all.tables.drafts.filter(({ id }) => id.startsWith(wren.id)));
    expect(tables.drafts).toHaveLength(1);
  });

  it('who does not exist brings nothing', () => {
    const nothing = selectContents(all, { scope: 'developer', developerId: 'nobody' });
    expect(Object.values(nothing.tables).flat()).toEqual([]);
  });
});

describe('some clients', () => {
  const shown = all.tables.clients.find((client) => imageIdsOf(client).length > 0)!;
  const { workspace, tables } = selectContents(all, { scope: 'clients', clientIds: [shown.id] });

  it('come with their users, messages and images', () => {
    expect(workspace).toBeNull();
    expect(tables.clients).toEqual([shown]);
    for (const table of ['grants', 'messages'] as const) {
      const expected = all.tables[table].filter(({ clientId }) => clientId === shown.id);
      expect(tables[table]).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
    expect(tables.images.map(({ id }) => id).sort()).toEqual(
      [...new Set(imageIdsOf(shown))].sort(),
    );
    expect(tables.images.length).toBeLessThan(all.tables.images.length);
    expect(tables).toMatchObject({ mails: [], verifications: [], drafts: [] });
  });

  it('come with an owner who is reduced to what must be known', () => {
    const owner = all.tables.developers.find(({ id }) => id === shown.ownerId)!;
    const { id, email, emailKey, companyName, companyUrl, country } = owner;
    const { verifiedAt, createdAt } = owner;
    const kept = { id, email, emailKey, companyName, companyUrl, country, verifiedAt, createdAt };
    const [reduced] = tables.developers;
    expect(tables.developers).toHaveLength(1);
    expect(reduced).toMatchObject(kept);
    expect(Object.keys(reduced!).sort()).toEqual(Object.keys(owner).sort());
    const others = Object.entries(reduced!).filter(([name]) => !(name in kept));
    for (const [, value] of others) expect(['', 0, []]).toContainEqual(value);
  });

  it('of two owners bring both, each once', () => {
    const clientIds = all.tables.clients.map(({ id }) => id);
    const both = selectContents(all, { scope: 'clients', clientIds });
    expect(both.tables.developers.map(({ id }) => id)).toEqual([robin.id, wren.id]);
  });
});
