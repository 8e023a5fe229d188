import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import { differencesOf } from '../../src/transfer/differences.ts';
import { SECRET_MARKER, type DocumentTables } from '../../src/transfer/document.ts';
import { client } from '../builders/client.ts';
import { contentsOf, demoContents } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { readOf } from './support/worlds.ts';

const ID = client().id;
const grant = {
  ...{ id: 'g', clientId: ID, userId: 'u', acceptedVersion: 1 },
  ...{ permissions: [], token: 'open sesame', createdAt: 1 },
};

function found(
  theirs: Partial<DocumentTables>,
  mine: Partial<DocumentTables>,
  itemId = `client:${ID}`,
) {
  const all = differencesOf(readOf(contentsOf(theirs)), contentsOf(mine), itemId);
  return all.map(({ path, ...sides }) => [path, sides.mine, sides.theirs]);
}
const side = (changes: Partial<Client> = {}, grants = [grant]) => ({
  developers: [developer()],
  clients: [client({ secret: 'abracadabra', ...changes })],
  grants,
});

describe('a client', () => {
  it('differs in its fields and in what goes with it', () => {
    const [uri] = client().redirectUris;
    const theirs = side({ redirectUris: [uri!, 'https://b.example/'], updatedAt: 2000 }, [
      { ...grant, userId: 'v' },
    ]);
    expect(found(theirs, side())).toEqual([
      ['client.redirectUris.1', null, '"https://b.example/"'],
      ['client.updatedAt', '1000', '2000'],
      ['grants.g.userId', '"u"', '"v"'],
    ]);
  });

  it('never tells a secret', () => {
    const theirs = side({ secret: 'hocus pocus' }, [
      { ...grant, token: 'simsalabim' },
      { ...grant, id: 'h', token: 'simsalabim' },
    ]);
    const told = found(theirs, side());
    expect(told).toContainEqual(['client.secret', '"•••"', '"•••"']);
    expect(told).toContainEqual(['grants.g.token', '"•••"', '"•••"']);
    expect(JSON.stringify([told, found(theirs, {})])).not.toMatch(
      /abracadabra|hocus|sesame|simsalabim/u,
    );
  });

  it('does not differ in a secret that was left out', () => {
    const theirs = side({ secret: SECRET_MARKER }, [{ ...grant, token: SECRET_MARKER }]);
    expect(found(theirs, side())).toEqual([]);
  });

  it('differs from the one that has its name, when it is not there itself', () => {
    const mine = side({ id: 'other' });
    expect(found(side(), mine)[0]).toEqual(['client.id', '"other"', JSON.stringify(ID)]);
  });

  it('differs in all, when nothing is like it', () => {
    const all = found(side(), {});
    expect(all.find(([path]) => path === 'client.name')).toEqual([
      ...['client.name', null],
      JSON.stringify(client().name),
    ]);
    expect(all.every(([, mine]) => mine === null)).toBe(true);
  });
});

describe('a developer', () => {
  const itemId = 'developer:owner';

  it.each([
    ['present', developer({ city: 'Bern' }), [['developer.city', '"Bern"', '""']]],
    ['of the address', developer({ id: 'x' }), [['developer.id', '"x"', '"owner"']]],
  ])('differs from the one that is %s', (_which, mine, expected) => {
    expect(found({ developers: [developer()] }, { developers: [mine] }, itemId)).toEqual(expected);
  });
});

describe('a workspace', () => {
  const { workspace, tables } = demoContents();

  it('differs in its facts, and in what is of nobody', () => {
    const draft = { id: '/sign-up', values: 'x', updatedAt: 1 };
    const theirs = {
      workspace: { ...workspace!, clockOffset: 5 },
      tables: { ...tables, drafts: [...tables.drafts, draft] },
    };
    expect(differencesOf(readOf(theirs), demoContents(), 'workspace')).toEqual([
      { path: 'workspace.clockOffset', mine: '0', theirs: '5' },
      { path: 'drafts./sign-up', mine: null, theirs: JSON.stringify(draft) },
    ]);
  });

  it('does not differ by a name that a raw download does not know', () => {
    const raw = { workspace: { ...workspace!, name: '' }, tables };
    expect(differencesOf(readOf(raw, { isRaw: true }), demoContents(), 'workspace')).toEqual([]);
  });
});
