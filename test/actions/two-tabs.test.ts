import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/actions/create-client.ts';
import { deleteClient } from '../../src/actions/delete-client.ts';
import { duplicateClient } from '../../src/actions/duplicate-client.ts';
import { selectDeveloper } from '../../src/actions/select-developer.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import { updateOverview } from '../../src/actions/update-overview.ts';
import { verifyByCode } from '../../src/actions/verify-address.ts';
import { clientInput } from '../builders/client-input.ts';
import { developerInput } from '../builders/developer-input.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

/** Two tabs, each with a connection of its own, and a verified developer. */
async function twoTabs() {
  const [one, other] = [await openTab(), await openTab()];
  return { one, other, owner: await verifiedDeveloper(one) };
}

/** Runs `count` attempts at once, by turns in either tab; returns the refusals' codes. */
async function race<Tab>(
  tabs: readonly [Tab, Tab],
  count: number,
  attempt: (tab: Tab, index: number) => Promise<Parameters<typeof codes>[0]>,
): Promise<string[]> {
  const turns = Array.from({ length: count }, (_, at) => attempt(at % 2 ? tabs[1] : tabs[0], at));
  return (await Promise.all(turns)).flatMap((result) => (result.ok ? [] : codes(result)));
}

const times = (count: number, code: string) => Array.from({ length: count }, () => code);

describe('two tabs at once', () => {
  it('create ten clients, not eleven', async () => {
    const { one, other, owner } = await twoTabs();
    const refused = await race([one, other], 50, (tab, index) =>
      createClient(tab, owner.id, clientInput({ name: `Client ${String(index)}` })),
    );
    expect(refused).toEqual(times(40, 'client/limit-reached'));
    expect(await one.database.clients.count()).toBe(10);
  });

  it('give one name once, to whichever developer and by whichever way', async () => {
    const { one, other, owner } = await twoTabs();
    const bob = await verifiedDeveloper(other, 'bob@example.com');
    const original = await storedClient(one, owner.id);
    const name = 'Feeder';
    const ways = [
      () => createClient(one, owner.id, clientInput({ name })),
      () => createClient(other, bob.id, clientInput({ name: ' FEEDER ' })),
      () => duplicateClient(other, original.id, 'feeder'),
      () => updateOverview(one, original.id, 1, clientInput({ name: 'Feeder\u200b' })),
    ];
    const results = await Promise.all(ways.map((way) => way()));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await one.database.clients.where('nameKey').equals('feeder').count()).toBe(1);
  });

  it('give one address once', async () => {
    const { one, other } = await twoTabs();
    const email = 'cy@example.com';
    const refused = await race([one, other], 10, (tab) => signUp(tab, developerInput({ email })));
    expect(refused).toEqual(times(9, 'email/taken'));
  });

  it('share five tries of a code', async () => {
    const { one, other } = await twoTabs();
    const { id } = must(await signUp(one, developerInput({ email: 'cy@example.com' })));
    const mailed = await one.database.verifications.where('developerId').equals(id).first();
    const wrong = mailed?.code === '000000' ? '111111' : '000000';
    expect(await race([one, other], 12, (tab) => verifyByCode(tab, id, wrong))).toEqual([
      ...times(4, 'verification/wrong-code'),
      'verification/too-many-tries',
      ...times(7, 'verification/void'),
    ]);
  });
});

describe('an undo', () => {
  it('ends when the other tab changes anything', async () => {
    const { one, other, owner } = await twoTabs();
    const { id, name } = await storedClient(one, owner.id);
    const undo = must(await deleteClient(one, id, name));
    must(await selectDeveloper(other, null));
    expect(codes(await undo.undo())).toEqual(['undo/expired']);
  });

  it('outlives a code that was no code at all', async () => {
    const { one, other, owner } = await twoTabs();
    const { id, name } = await storedClient(one, owner.id);
    const { id: newcomer } = must(await signUp(one, developerInput({ email: 'cy@example.com' })));
    const undo = must(await deleteClient(one, id, name));
    expect(codes(await verifyByCode(other, newcomer, '12'))).toEqual([
      'verification/malformed-code',
    ]);
    must(await undo.undo());
  });

  it.each([
    ['the name was given away', { name: 'Birdbath Thermo' }, 1, 'client-name/taken'],
    ['there is no room left', {}, 10, 'client/limit-reached'],
  ])('restores nothing when %s unseen', async (_why, changes, count, code) => {
    const { one, owner } = await twoTabs();
    const client = await storedClient(one, owner.id);
    const undo = must(await deleteClient(one, client.id, client.name));
    const intruders = Array.from({ length: count }, (_, index) => ({
      ...client,
      id: String(index),
      name: `Client ${String(index)}`,
      nameKey: 'name' in changes ? client.nameKey : `client ${String(index)}`,
    }));
    await one.database.clients.bulkAdd(intruders);
    expect(codes(await undo.undo())).toEqual([code]);
    expect(await one.database.clients.count()).toBe(count);
  });
});
