import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { adoptersByAddress } from '../../src/transfer/adopt-client.ts';
import { indexContents } from '../../src/transfer/document-index.ts';
import { clientItem, developerItem, workspaceItem } from '../../src/transfer/plan-items.ts';
import { client } from '../builders/client.ts';
import { contentsOf } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { homeUser, structure } from '../builders/home.ts';

const facts = {
  name: 'Garden',
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};
const loose = { drafts: [], images: [], homeUsers: [], structures: [] };
const draft = { id: '/sign-up', values: 1, updatedAt: 1 };

describe('a workspace', () => {
  it.each([
    ['is new', null, true, 'new', ['add', 'keep']],
    ['is the same', { facts, loose }, false, 'same', ['keep']],
    ['is another', { facts: { ...facts, clockOffset: 1 }, loose }, false, 'different', ['keep', 'replace']],
    ['is empty', { facts: { ...facts, name: '' }, loose }, true, 'different', ['replace', 'keep']],
    ['has a form of nobody', { facts, loose: { ...loose, drafts: [draft] } }, false, 'different', ['keep', 'replace']],
    ['has a home', { facts, loose: { ...loose, structures: [structure()] } }, false, 'different', ['keep', 'replace']],
    ['has a person more', { facts, loose: { ...loose, homeUsers: [homeUser()] } }, false, 'different', ['keep', 'replace']],
  ])('that %s', (_what, mine, isEmpty, state, choices) => {
    expect(workspaceItem({ facts, loose }, mine, isEmpty)).toMatchObject({ state, choices });
  }); // prettier-ignore
});

const ada = (changes: Partial<Developer> = {}) => developer({ id: 'ada', ...changes });
const bob = developer({ id: 'bob' });

describe('a developer', () => {
  const itemFor = (mine: readonly Developer[], isReduced: boolean) => {
    const theirs = indexContents(contentsOf({ developers: [ada()] }));
    const around = indexContents(contentsOf({ developers: mine }));
    return developerItem(theirs.developers.get('ada')!, around, { clients: 3, isReduced });
  };

  it.each([
    ['nobody there', [], false, 'new', ['add', 'keep']],
    ['the same', [ada()], false, 'same', ['keep']],
    ['an older form', [ada({ revision: 0 })], false, 'different', ['replace', 'keep']],
    ['a newer form', [ada({ revision: 2 })], false, 'different', ['keep', 'replace']],
    ['another of the address', [bob], false, 'clash', ['keep', 'replace']],
    ['an owner of nobody there', [], true, 'new', ['add', 'keep']],
    ['an owner with a profile here', [ada({ phone: '1', revision: 0 })], true, 'same', ['keep']],
    ['an owner of another company', [ada({ companyName: 'X' })], true, 'different', ['keep']],
    ['an owner with another’s address', [bob], true, 'clash', ['keep']],
  ])('against %s', (_what, mine, isReduced, state, choices) => {
    expect(itemFor(mine, isReduced)).toMatchObject({ state, choices });
  });

  it('says who has the address, and what goes along', () => {
    expect(itemFor([bob], false)).toMatchObject({
      id: 'developer:ada',
      label: 'ada@example.com',
      clash: { by: 'address', id: 'bob', label: 'ada@example.com' },
      belongings: { clients: 3, mails: 0 },
    });
  });
});

describe('a client', () => {
  const named = (id: string, name: string, updatedAt = 1) =>
    client({ id, name, nameKey: name.toLowerCase(), ownerId: 'ada', updatedAt });
  const itemFor = (mine: readonly Client[], others: readonly Client[] = [], owner = ada()) => {
    const around = indexContents(contentsOf({ developers: [owner], clients: mine }));
    const coming = contentsOf({ developers: [ada()], clients: [named('c1', 'Feeder'), ...others] });
    const theirs = indexContents(coming);
    const adopters = adoptersByAddress(theirs, around);
    const taken = new Set(['feeder', 'feeder (2)']);
    return clientItem(theirs.clients.get('c1')!, { mine: around, theirs, adopters, taken });
  };

  it.each([
    ['nothing like it', [], [], 'new', ['add', 'keep']],
    ['the same', [named('c1', 'Feeder')], [], 'same', ['keep']],
    ['an older form', [named('c1', 'Fed', 0)], [], 'different', ['replace', 'keep']],
    ['a newer form', [named('c1', 'Fed', 2)], [], 'different', ['keep', 'replace']],
    ['another of its name', [named('c2', 'feeder')], [], 'clash', ['rename', 'keep', 'replace']],
    [
      'an older form, and another of its name',
      [named('c1', 'Fed', 0), named('c2', 'Feeder')],
      [],
      'clash',
      ['rename', 'keep', 'replace'],
    ],
    [
      'a newer form, and another of its name',
      [named('c1', 'Fed', 2), named('c2', 'Feeder')],
      [],
      'clash',
      ['keep', 'rename', 'replace'],
    ],
    [
      'one of its name that is called otherwise by now',
      [named('c2', 'Feeder')],
      [named('c2', 'Perch', 2)],
      'clash',
      ['replace', 'rename', 'keep'],
    ],
  ])('against %s', (_what, mine, others, state, choices) => {
    expect(itemFor(mine, others)).toMatchObject({ state, choices });
  });

  it('says who has the name, and which one is free', () => {
    const item = itemFor([named('c2', 'feeder')]);
    expect(item).toMatchObject({
      ...{ id: 'client:c1', label: 'Feeder', owner: 'ada@example.com', freeName: 'Feeder (3)' },
      clash: { by: 'name', id: 'c2', label: 'feeder' },
    });
    expect(itemFor([])).not.toHaveProperty('freeName');
  });

  it('is the same when it came before and got to who had the address', () => {
    const adopted = { ...named('c1', 'Feeder'), ownerId: 'bob' };
    expect(itemFor([adopted], [], bob).state).toBe('same');
  });
});
