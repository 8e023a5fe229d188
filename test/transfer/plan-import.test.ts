import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChoices } from '../../src/transfer/check-choices.ts';
import { indexContents } from '../../src/transfer/document-index.ts';
import { outcomeOf } from '../../src/transfer/import-outcome.ts';
import { ageOfClient, ageOfDeveloper, isNewer } from '../../src/transfer/item-age.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { contentsOf, demoContents } from '../builders/contents.ts';
import { readOf, worlds } from './support/worlds.ts';

describe('a plan', () => {
  it('names the workspace, then each developer with its clients, by their names', () => {
    const { items } = planImport(readOf(demoContents()), contentsOf({}));
    expect(items.map(({ kind, label, owner }) => [kind, label, owner].join(' '))).toEqual([
      'workspace Demo ',
      'developer robin@roost.example ',
      'client Attic Breeze robin@roost.example',
      'client Evening Glow robin@roost.example',
      'client Garden Gatekeeper robin@roost.example',
      'client Smoke Whistle robin@roost.example',
      'developer wren@tidewater.example ',
      'client Supper Bell wren@tidewater.example',
      'client Tide Charge wren@tidewater.example',
    ]);
  });

  it('says what the document says of itself', () => {
    const read = readOf(demoContents(), { setAsideCount: 3, hasSecrets: false, exportedAt: 5 });
    expect(planImport(read, contentsOf({}))).toMatchObject({
      ...{ scope: 'workspace', isRaw: false, hasSecrets: false, exportedAt: 5, setAsideCount: 3 },
      ...{ appVersion: '1.2.3', workspaceName: 'Demo', unknownKeys: { first: [], count: 0 } },
    });
  });

  it('of a part has no workspace', () => {
    const contents = { ...demoContents(), workspace: null };
    expect(planImport(readOf(contents), demoContents()).items[0]?.kind).toBe('developer');
  });

  it('of the same finds nothing to do', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { items } = planImport(readOf(world), world);
        expect(items.filter(({ state }) => state !== 'same')).toEqual([]);
      }),
    );
  });

  it('of a raw download asks nothing about a name that it does not know', () => {
    const { workspace, tables } = demoContents();
    const raw = { workspace: { ...workspace!, name: '' }, tables };
    const [item] = planImport(readOf(raw, { isRaw: true }), demoContents()).items;
    expect(item).toMatchObject({ kind: 'workspace', state: 'same', label: 'Demo' });
  });

  it('suggests nothing that gives up newer work, and nothing that breaks a rule', () => {
    fc.assert(
      fc.property(worlds(), worlds(), (document, existing) => {
        const read = readOf(document);
        const plan = planImport(read, existing);
        const [theirs, mine] = [indexContents(document), indexContents(existing)];
        const outcome = outcomeOf(theirs, mine, plan, {});
        expect([...outcome.removedClients, ...outcome.removedDevelopers]).toEqual([]);
        for (const [id, coming] of outcome.clients) {
          const present = mine.clients.get(id);
          if (present === undefined) continue;
          expect(isNewer(ageOfClient(present), ageOfClient(coming))).toBe(true);
        }
        for (const [id, coming] of outcome.developers) {
          const present = mine.developers.get(id);
          if (present === undefined) continue;
          expect(isNewer(ageOfDeveloper(present), ageOfDeveloper(coming))).toBe(true);
        }
        const problems = checkChoices(read, existing, plan, {});
        expect(problems.filter(({ code }) => code !== 'import/limit')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
