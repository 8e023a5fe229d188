import { describe, expect, it } from 'vitest';
import { updateProfile } from '../../src/actions/update-profile.ts';
import { developerInput } from '../builders/developer-input.ts';
import {
  codes,
  must,
  storedClient,
  testWorkspace,
  verifiedDeveloper,
} from '../builders/workspace.ts';

describe('updateProfile', () => {
  it('keeps the verification while the address stays the same', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    const input = developerInput({ email: 'ada@EXAMPLE.com', city: 'Bath' });
    const after = must(await updateProfile(workspace, id, 1, input));
    expect(after).toMatchObject({ city: 'Bath', verifiedAt: 1, revision: 2 });
    expect(await workspace.database.mails.count()).toBe(1);
  });

  it('wants a changed address verified anew, and leaves the clients', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    await storedClient(workspace, id);
    const after = must(
      await updateProfile(workspace, id, 1, developerInput({ email: 'ada@new.example' })),
    );
    expect(after.verifiedAt).toBeNull();
    const { mails, verifications, clients } = workspace.database;
    expect((await mails.toArray()).map(({ to }) => to).sort()).toEqual([
      'ada@example.com',
      'ada@new.example',
    ]);
    const states = (await verifications.toArray()).map(({ email, state }) => `${email} ${state}`);
    expect(states.sort()).toEqual(['ada@example.com void', 'ada@new.example pending']);
    expect(await clients.count()).toBe(1);
  });

  it('refuses what is taken, stale, gone or no address', async () => {
    const workspace = await testWorkspace();
    const { id } = await verifiedDeveloper(workspace);
    await verifiedDeveloper(workspace, 'bob@example.com');
    const taken = developerInput({ email: 'bob@example.com' });
    expect(codes(await updateProfile(workspace, id, 1, taken))).toEqual(['email/taken']);
    expect(codes(await updateProfile(workspace, id, 9, developerInput()))).toEqual([
      'developer/changed-elsewhere',
    ]);
    expect(
      codes(await updateProfile(workspace, 'x', 1, developerInput({ email: 'c@d.example' }))),
    ).toEqual(['developer/not-found']);
    expect(codes(await updateProfile(workspace, id, 1, developerInput({ email: '' })))).toEqual([
      'email/required',
    ]);
  });
});
