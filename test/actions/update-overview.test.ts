import { describe, expect, it } from 'vitest';
import { updateOverview } from '../../src/actions/update-overview.ts';
import { clientInput } from '../builders/client-input.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

describe('updateOverview', () => {
  it('changes the overview and nothing else', async () => {
    const workspace = await testWorkspace();
    const before = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    workspace.wait(5000);
    const input = clientInput({
      name: 'Feeder',
      description: 'Fills up.',
      defaultRedirectUri: 'https://example.com/cb',
      permissions: [],
    });
    const after = must(await updateOverview(workspace, before.id, 1, input));
    expect(after).toEqual({
      ...before,
      name: 'Feeder',
      nameKey: 'feeder',
      redirectUris: ['https://example.com/cb'],
      localizations: [{ ...before.localizations[0], description: 'Fills up.' }],
      updatedAt: before.updatedAt + 5000,
      revision: 2,
    });
    expect(await workspace.database.clients.get(before.id)).toEqual(after);
  });

  it('writes the description to the default locale only', async () => {
    const workspace = await testWorkspace();
    const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const dutch = { locale: 'nl-NL', description: 'Warm bad.', permissionTexts: {}, basedOn: {} };
    const stored = await workspace.database.clients.get(id);
    await workspace.database.clients.update(id, {
      localizations: [...(stored?.localizations ?? []), dutch],
    });
    const after = must(
      await updateOverview(workspace, id, 1, clientInput({ description: 'New.' })),
    );
    expect(after.localizations.map(({ description }) => description)).toEqual([
      'New.',
      'Warm bad.',
    ]);
  });

  it('keeps the name it has, and refuses one that is taken', async () => {
    const workspace = await testWorkspace();
    const { id: ownerId } = await verifiedDeveloper(workspace);
    await storedClient(workspace, ownerId, { name: 'Feeder' });
    const { id } = await storedClient(workspace, ownerId);
    must(await updateOverview(workspace, id, 1, clientInput({ name: 'BIRDBATH thermo' })));
    const refused = await updateOverview(workspace, id, 2, clientInput({ name: 'feeder' }));
    expect(codes(refused)).toEqual(['client-name/taken']);
  });

  it('refuses a form that another tab has overtaken', async () => {
    const workspace = await testWorkspace();
    const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const [first, second] = await Promise.all([
      updateOverview(workspace, id, 1, clientInput({ name: 'One' })),
      updateOverview(workspace, id, 1, clientInput({ name: 'Two' })),
    ]);
    expect(first.ok).toBe(true);
    expect(codes(second)).toEqual(['client/changed-elsewhere']);
  });

  it.each([
    [{ name: '' }, 'client-name/required'],
    [{ supportUrl: 'x' }, 'support-url/not-a-url'],
  ])('refuses %j: %s', async (changes, code) => {
    const workspace = await testWorkspace();
    expect(codes(await updateOverview(workspace, 'x', 1, clientInput(changes)))).toEqual([code]);
  });

  it('refuses a client that is in review', async () => {
    const workspace = await testWorkspace();
    const { id } = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    await workspace.database.clients.update(id, { 'review.state': 'in-review' });
    expect(codes(await updateOverview(workspace, id, 1, clientInput()))).toEqual(['review/locked']);
  });

  it('refuses a client that is gone', async () => {
    const workspace = await testWorkspace();
    expect(codes(await updateOverview(workspace, 'x', 1, clientInput()))).toEqual([
      'client/not-found',
    ]);
  });
});
