import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CLIENTS } from '../../src/domain/client-limit.ts';
import { checkChoices } from '../../src/transfer/check-choices.ts';
import { SECRET_MARKER, type DocumentContents } from '../../src/transfer/document.ts';
import { changesOf } from '../../src/transfer/import-changes.ts';
import type { ImportChoice, ImportChoices, ImportPlan } from '../../src/transfer/import-plan.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { client } from '../builders/client.ts';
import { contentsOf, demoContents } from '../builders/contents.ts';
import { developer } from '../builders/developer.ts';
import { homeUser, structure } from '../builders/home.ts';
import { countingRandom } from '../builders/random.ts';
import { applied, inOrder, metOnTheWay, readOf, worlds } from './support/worlds.ts';

const EMPTY_FACTS = {
  name: '',
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};
const EMPTY: DocumentContents = { ...contentsOf({}), workspace: EMPTY_FACTS };

/** What an import with some choices makes of a workspace. */
function imported(
  theirs: DocumentContents,
  mine: DocumentContents,
  choose: (plan: ImportPlan) => ImportChoices,
) {
  const read = readOf(theirs);
  const plan = planImport(read, mine);
  const choices = choose(plan);
  const problems = checkChoices(read, mine, plan, choices);
  const changes = changesOf(read, mine, plan, choices, countingRandom());
  return { plan, choices, problems, changes, after: applied(mine, changes) };
}

const always =
  (...order: readonly ImportChoice[]) =>
  ({ items }: ImportPlan): ImportChoices =>
    Object.fromEntries(
      items.map(({ id, choices }) => [id, order.find((one) => choices.includes(one))!]),
    );
const suggested = (): ImportChoices => ({});
const theirsEverywhere = always('replace', 'add', 'rename', 'keep');

/** What the rules say of contents, told by the rule that is broken. */
function brokenRules({ workspace, tables }: DocumentContents): string[] {
  const { developers, clients, images } = tables;
  const broken: string[] = [];
  const unique = (what: string, keys: readonly string[]): void => {
    if (new Set(keys).size !== keys.length) broken.push(what);
  };
  unique('address', developers.map(({ emailKey }) => emailKey)); // prettier-ignore
  unique('name', clients.map(({ nameKey }) => nameKey)); // prettier-ignore
  const there = (ids: readonly { readonly id: string }[]) => new Set(ids.map(({ id }) => id));
  const [owners, clientIds, imageIds] = [there(developers), there(clients), there(images)];
  if (clients.some(({ ownerId }) => !owners.has(ownerId))) broken.push('owner');
  const counts = developers.map(({ id }) => clients.filter((one) => one.ownerId === id).length);
  if (counts.some((count) => count > MAX_CLIENTS)) broken.push('limit');
  const ofClients = [...tables.grants, ...tables.messages];
  if (ofClients.some(({ clientId }) => !clientIds.has(clientId))) broken.push('client');
  const ofDevelopers = [...tables.mails, ...tables.verifications];
  if (ofDevelopers.some(({ developerId }) => !owners.has(developerId))) broken.push('developer');
  const shown = clients.flatMap(({ storeEntries }) => storeEntries.flatMap((one) => one.images));
  if (shown.some(({ image }) => !imageIds.has(image))) broken.push('image');
  const current = workspace?.currentDeveloperId ?? null;
  if (current !== null && !owners.has(current)) broken.push('current');
  return broken;
}

describe('an import', () => {
  it('of a document into an empty workspace gives exactly its contents', () => {
    fc.assert(
      fc.property(worlds(), (theirs) => {
        const { problems, after } = imported(theirs, EMPTY, suggested);
        expect(problems).toEqual([]);
        expect(inOrder(after)).toEqual(inOrder(theirs));
      }),
    );
    const demo = demoContents();
    expect(inOrder(imported(demo, EMPTY, suggested).after)).toEqual(inOrder(demo));
  });

  it('changes nothing where everything is kept', () => {
    fc.assert(
      fc.property(worlds(), worlds(), (theirs, mine) => {
        const { problems, after } = imported(theirs, mine, always('keep'));
        expect(problems).toEqual([]);
        expect(inOrder(after)).toEqual(inOrder(mine));
      }),
    );
  });

  it('makes every item equal to the document where everything is taken', () => {
    fc.assert(
      fc.property(worlds(), worlds(), fc.boolean(), (theirs, mine, secrets) => {
        const document = secrets ? theirs : withoutSecrets(theirs);
        const { problems, after } = imported(document, mine, theirsEverywhere);
        expect(problems.filter(({ code }) => code !== 'import/limit')).toEqual([]);
        const again = planImport(readOf(withIdsOf(document, after)), after);
        expect(again.items.filter(({ state }) => state !== 'same')).toEqual([]);
      }),
    );
  });

  it('breaks no rule, whatever is chosen, unless the check has said so', () => {
    const picks = fc.array(fc.nat(3), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(worlds({ secrets: false }), worlds(), picks, (theirs, mine, picked) => {
        const choose = ({ items }: ImportPlan): ImportChoices =>
          Object.fromEntries(
            items.map(({ id, choices }, at) => [
              id,
              choices[(picked[at % picked.length] ?? 0) % choices.length]!,
            ]),
          );
        const { plan, problems, changes, after } = imported(theirs, mine, choose);
        expect(brokenRules(mine)).toEqual([]);
        if (problems.length === 0) {
          expect(brokenRules(after)).toEqual([]);
          expect(metOnTheWay(mine, changes)).toEqual([]);
        } else expect(brokenRules(after)).not.toEqual([]);
        const ids = plan.items.map(({ id }) => id);
        expect(problems.filter(({ field }) => !ids.includes(field ?? ''))).toEqual([]);
        expect(JSON.stringify(after)).not.toContain(SECRET_MARKER);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves alone what the document does not speak of', () => {
    fc.assert(
      fc.property(worlds(), worlds(), (theirs, mine) => {
        const { after, plan } = imported(theirs, mine, theirsEverywhere);
        const spoken = new Set(plan.items.flatMap((one) => [one.recordId, one.clash?.id ?? '']));
        const ofOthers = ({ tables }: DocumentContents) => ({
          clients: tables.clients.filter(({ id }) => !spoken.has(id)).map(({ name }) => name),
          grants: tables.grants.filter(({ clientId }) => !spoken.has(clientId)),
          messages: tables.messages.filter(({ clientId }) => !spoken.has(clientId)),
          mails: tables.mails.filter(({ developerId }) => !spoken.has(developerId)),
        });
        expect(ofOthers(after)).toEqual(ofOthers(mine));
      }),
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(worlds({ secrets: false }), worlds(), (theirs, mine) => {
        expect(imported(theirs, mine, suggested)).toEqual(imported(theirs, mine, suggested));
      }),
    );
  });
});

function withoutSecrets(contents: DocumentContents): DocumentContents {
  const { clients, grants } = contents.tables;
  return {
    ...contents,
    tables: {
      ...contents.tables,
      clients: clients.map((one) => ({ ...one, secret: SECRET_MARKER })),
      grants: grants.map((one) => (one.token === null ? one : { ...one, token: SECRET_MARKER })),
    },
  };
}

/** The document with the ids that its grants, messages and mails got where others had them. */
function withIdsOf(document: DocumentContents, after: DocumentContents): DocumentContents {
  const { grants, messages, mails } = after.tables;
  const { tables } = document;
  const idIn = (records: readonly { readonly id: string }[], isIts: (index: number) => boolean) =>
    records.find((_, index) => isIts(index))?.id;
  return {
    ...document,
    tables: {
      ...tables,
      grants: tables.grants.map((one) => ({
        ...one,
        id: idIn(grants, (at) => grants[at]!.clientId === one.clientId) ?? one.id,
      })),
      messages: tables.messages.map((one) => ({
        ...one,
        id: idIn(messages, (at) => messages[at]!.clientId === one.clientId) ?? one.id,
      })),
      mails: tables.mails.map((one) => ({
        ...one,
        id: idIn(mails, (at) => mails[at]!.developerId === one.developerId) ?? one.id,
      })),
    },
  };
}

describe('secrets that were left out', () => {
  const theirs = contentsOf({
    developers: [developer()],
    clients: [client({ secret: SECRET_MARKER, users: 'Others' })],
    grants: [
      {
        ...{ id: 'g', clientId: client().id, userId: 'u', acceptedVersion: 1 },
        ...{ permissions: [], token: SECRET_MARKER, createdAt: 1 },
      },
    ],
  });

  it('are made anew', () => {
    const { after } = imported(theirs, EMPTY, suggested);
    expect(after.tables.clients[0]?.secret).toMatch(/^\w{25}$/u);
    expect(after.tables.grants[0]?.token).toMatch(/^c\.SANDBOX\w{137}$/u);
  });

  it('never take the place of present ones', () => {
    const [grant] = theirs.tables.grants;
    const mine = contentsOf({
      developers: [developer()],
      clients: [client({ secret: 'mine' })],
      grants: [{ ...grant!, token: 'my token' }],
    });
    const { after } = imported(theirs, mine, theirsEverywhere);
    expect(after.tables.clients).toMatchObject([{ secret: 'mine', users: 'Others' }]);
    expect(after.tables.grants).toMatchObject([{ token: 'my token' }]);
  });
});

describe('who is signed in afterwards', () => {
  const facts = (currentDeveloperId: string | null) => ({ ...EMPTY_FACTS, currentDeveloperId });
  const ada = developer({ id: 'ada' });
  const bob = developer({ id: 'bob', email: 'bob@example.com', emailKey: 'bob@example.com' });
  const other = developer({ id: 'other', email: ada.email, emailKey: ada.emailKey });
  it.each([
    ['the first of them, where nobody was', [bob, ada], null, [], null, 'ada'],
    ['whom the document names', [ada, bob], 'bob', [], null, 'bob'],
    ['nobody, if the document says so', [ada, bob], 'nobody', [ada], 'ada', null],
    ['as before, if it does not say', [bob], null, [ada], 'ada', 'ada'],
    ['still nobody, if it does not say', [bob], null, [ada], null, null],
    ['who takes the place of the one before', [other], null, [ada], 'ada', 'other'],
  ])('%s', (_who, theirs, theirCurrent, mine, current, expected) => {
    const named = theirCurrent === 'nobody' ? null : theirCurrent;
    const document = {
      ...contentsOf({ developers: theirs }),
      workspace: theirCurrent === null ? null : facts(named),
    };
    const present = { ...contentsOf({ developers: mine }), workspace: facts(current) };
    const { after } = imported(document, present, theirsEverywhere);
    expect(after.workspace?.currentDeveloperId).toBe(expected);
  });
});

describe('the simulated home', () => {
  const mine = { ...demoContents(), workspace: EMPTY_FACTS };
  const house = structure({ id: 'theirs', ownerId: 'guest' });
  const theirs: DocumentContents = {
    ...contentsOf({ homeUsers: [homeUser({ id: 'guest' })], structures: [house] }),
    workspace: { ...EMPTY_FACTS, name: 'Theirs' },
  };

  it('takes the place of mine as a whole, with the workspace', () => {
    const { after } = imported(theirs, mine, theirsEverywhere);
    expect(after.tables.homeUsers).toEqual(theirs.tables.homeUsers);
    expect(after.tables.structures).toEqual([house]);
  });

  it('stays where the workspace is kept', () => {
    const { after } = imported(theirs, mine, suggested);
    expect(after.tables.structures).toEqual(mine.tables.structures);
    expect(after.tables.homeUsers).toEqual(mine.tables.homeUsers);
  });
});
