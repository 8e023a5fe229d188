import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasUnsavedChanges } from '../../../src/components/unsaved-changes.ts';
import Import from '../../../src/screens/data/Import.svelte';
import { err, ok } from '../../../src/shared/result.ts';
import { importPlan, planItem } from '../../builders/import-plan.ts';
import { held, IMPORTED, REFUSED } from '../../builders/import-session.ts';
import {
  choice,
  ITEMS,
  pasteDocument,
  press,
  useImportWorld,
  user,
} from './support/import-stage.ts';

vi.mock('../../../src/actions/import/start-import.ts', () => ({ startImport: vi.fn() }));

const heading = (name: string) => screen.findByRole('heading', { name });
const plan = () => heading('What an import would do');

describe('the import page', () => {
  const { world, fake } = useImportWorld();
  afterEach(() => vi.restoreAllMocks());

  const opened = () =>
    fake()
      .calls.filter(([name]) => name === 'open')
      .map(([, source]) => source);
  const applied = () => fake().calls.find(([name]) => name === 'apply');

  describe('takes a document in', () => {
    const FILE = new File(['{}'], 'garden.json', { type: 'application/json' });

    it('by the file picker', async () => {
      world.show(Import);
      await user.upload(await screen.findByLabelText('Choose a file'), FILE);
      await plan();
      expect(opened()).toEqual([FILE]);
    });

    it('by a drop, and shows where it would land', async () => {
      world.show(Import);
      await screen.findByText('Drop a document here');
      const drag = (type: string, files: readonly File[]) =>
        window.dispatchEvent(
          Object.assign(new Event(type), { dataTransfer: { types: ['Files'], files } }),
        );
      drag('dragover', []);
      expect(await screen.findByText('Let go to open it')).toBeVisible();
      drag('drop', [FILE, FILE]);
      expect(await screen.findByText('Those are several files.')).toBeVisible();
      expect(opened()).toEqual([]);
      drag('drop', [FILE]);
      await plan();
      expect(opened()).toEqual([FILE]);
    });

    it('by a paste anywhere', async () => {
      world.show(Import);
      await pasteDocument('{"a":1}');
      await plan();
      expect(opened()).toEqual(['{"a":1}']);
    });

    it('from the clipboard; says what else can be done where the browser refuses', async () => {
      const readText = vi.fn().mockRejectedValueOnce(new Error('refused'));
      vi.spyOn(navigator.clipboard, 'readText').mockImplementation(readText);
      world.show(Import);
      await press('Paste from the clipboard');
      const field = screen.getByRole('textbox', { name: 'Text, share link or text code' });
      expect(await screen.findByText(/does not let this page read the clipboard/u)).toBeVisible();
      expect(field).toHaveFocus();
      readText.mockResolvedValue('{"b":1}');
      await press('Paste from the clipboard');
      await plan();
      expect(opened()).toEqual(['{"b":1}']);
    });

    it('from the field, unless there is nothing in it', async () => {
      world.show(Import);
      await press('Open this text');
      expect(await screen.findByText('There is no text here.')).toBeVisible();
      await user.click(screen.getByRole('textbox'));
      await user.paste('{"c":1}');
      expect(screen.queryByText('There is no text here.')).toBeNull();
      expect(opened()).toEqual([]);
      await press('Open this text');
      await plan();
      expect(opened()).toEqual(['{"c":1}']);
    });
  });

  describe('refuses', () => {
    it('with line and column, and the words around them', async () => {
      const values = { place: '/', line: 2, column: 3 };
      fake().answers.open = () =>
        Promise.resolve(err([{ code: 'document/not-json', values }]) as never);
      world.show(Import);
      await pasteDocument('{\n  oh dear\n}');
      expect(await screen.findByText('Line 2, column 3')).toBeVisible();
      expect(await screen.findByText('o', { selector: 'mark' })).toBeVisible();
      expect(screen.getByText(/^It is no whole JSON/u)).toBeVisible();
      expect(screen.getByText(/^Nothing was written/u)).toBeVisible();
      expect(screen.getByRole('heading', { name: 'This cannot be imported' })).toHaveFocus();
      expect(screen.getByRole('button', { name: 'Open this text' })).toBeVisible();
    });

    it('with a JSON pointer', async () => {
      const values = { place: '/records/clients/3/name', key: '__proto__' };
      fake().answers.open = () =>
        Promise.resolve(err([{ code: 'document/hostile-key', values }]) as never);
      world.show(Import);
      await pasteDocument();
      const place = await screen.findByText('/records/clients/3/name', { selector: 'code' });
      expect(place).toBeVisible();
      expect(screen.getByText(/Do not trust the document/u)).toBeVisible();
    });
  });

  describe('plans', () => {
    it('sums up what is new, what differs, and where it comes from', async () => {
      fake().plan = importPlan(ITEMS, {
        hasSecrets: false,
        unknownKeys: { first: ['/records/clients/0/colour'], count: 3 },
        setAsideCount: 1,
        setAside: [{ code: 'document/lone-surrogate', values: { place: '/tables/mails/1' } }],
      });
      world.show(Import);
      await pasteDocument();
      await waitFor(async () => expect(await plan()).toHaveFocus());
      const sentence =
        'Compared with this workspace: one is new, 2 differ, one clashes, and one is the same.';
      expect(screen.getByText(sentence)).toBeVisible();
      expect(screen.getByText(/by Birdhouse 1\.2\.3\./u)).toBeVisible();
      expect(screen.getByText(/^Secrets were left out/u)).toBeVisible();
      await user.click(screen.getByText('3 entries that this release does not know'));
      expect(screen.getByText('/records/clients/0/colour')).toBeVisible();
      expect(screen.getByText('And 2 more.')).toBeVisible();
      await user.click(screen.getByText('One record that cannot be used'));
      expect(screen.getByText('/tables/mails/1', { selector: 'code' })).toBeVisible();
    });

    it('says of each item how it stands and what may be done', async () => {
      world.show(Import);
      await pasteDocument();
      await plan();
      const group = screen.getByRole('region', { name: 'ada@example.com' });
      expect(within(group).getByText('Developer · 3 clients and 2 mails')).toBeVisible();
      expect(within(group).getByText('Nothing to do')).toBeVisible();
      expect(choice('Porch Light', 'Add')).toBeChecked();
      expect(choice('Porch Light', 'Leave out')).not.toBeChecked();
      expect(choice('Weather Vane', 'Take theirs')).toBeChecked();
      expect(choice('Hearth', 'Add under another name')).toBeChecked();
      expect(screen.getByText(/Another client here has the name HEARTH/u)).toHaveTextContent(
        'Hearth 2',
      );
      expect(choice('Garden', 'Keep mine')).toBeChecked();
      await user.click(choice('Hearth', 'Take theirs'));
      expect(await screen.findByText(/Theirs takes its place/u)).toBeVisible();
    });

    it('shows mine and theirs side by side', async () => {
      const path = 'client.description';
      fake().answers.differences = (id) =>
        Promise.resolve(
          id === 'client:Weather Vane' ? [{ path, mine: '"old"', theirs: null }] : [],
        );
      world.show(Import);
      await pasteDocument();
      await plan();
      await user.click(
        screen.getByRole('button', { name: 'Show differences', description: 'Weather Vane' }),
      );
      const list = await screen.findByRole('list', { name: 'Differences of Weather Vane' });
      expect(within(list).getByText('Description')).toBeVisible();
      expect(within(list).getByText('old')).toBeVisible();
      expect(within(list).getByText('nothing')).toBeVisible();
    });

    it('does what was chosen, and says in numbers what that is', async () => {
      world.show(Import);
      await pasteDocument();
      await plan();
      expect(hasUnsavedChanges()).toBe(false);
      await user.click(choice('Hearth', 'Keep mine'));
      expect(hasUnsavedChanges()).toBe(true);
      await press('Add 1 and replace 1');
      await heading('Imported');
      expect(applied()).toEqual(['apply', { kind: 'here' }, { 'client:Hearth': 'keep' }]);
    });

    it.each([
      ['Take all of theirs', 'Add 1 and replace 3'],
      ['Keep all of mine', 'Add one item'],
      ['As suggested', 'Add 2 and replace 1'],
    ])('chooses for all: %s', async (button, confirm) => {
      world.show(Import);
      await pasteDocument();
      await plan();
      await user.click(choice('Porch Light', 'Leave out'));
      await press(button);
      expect(await screen.findByRole('button', { name: confirm })).toBeVisible();
    });

    it('is not left for a file that is dropped on it', async () => {
      world.show(Import);
      await pasteDocument();
      await plan();
      const drop = new Event('drop', { cancelable: true });
      window.dispatchEvent(Object.assign(drop, { dataTransfer: { types: ['Files'], files: [] } }));
      expect(drop.defaultPrevented).toBe(true);
      expect(opened()).toHaveLength(1);
    });

    it('asks for nothing where nothing would change', async () => {
      fake().plan = importPlan([ITEMS[1]!]);
      world.show(Import);
      await pasteDocument();
      await plan();
      expect(screen.getByText('With these choices nothing would change.')).toBeVisible();
      expect(screen.queryByRole('button', { name: /^(?:Add|Replace)/u })).toBeNull();
      await press('Do not import');
      expect(await screen.findByText('Drop a document here')).toBeVisible();
      expect(applied()).toBeUndefined();
    });

    it('holds back while a rule speaks against it, and leads to the item', async () => {
      const problem = {
        code: 'client/limit-reached',
        values: { limit: 10 },
        field: 'client:Porch Light',
      };
      fake().answers.check = (choices) =>
        Promise.resolve(choices['client:Porch Light'] === 'keep' ? [] : [problem as never]);
      world.show(Import);
      await pasteDocument();
      await plan();
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('One thing stands against these choices');
      await press('Add 2 and replace 1');
      expect(alert).toHaveFocus();
      expect(applied()).toBeUndefined();
      expect(screen.getAllByText(/at most 10 clients/u)).toHaveLength(2);
      await user.click(within(alert).getByRole('button', { name: 'Go to Porch Light' }));
      await waitFor(() => expect(document.activeElement).toHaveTextContent(/^\s*Porch Light/u));
      await user.click(choice('Porch Light', 'Leave out'));
      await waitFor(() => expect(screen.queryByText(/at most 10 clients/u)).toBeNull());
    });

    it('stays quick with ten thousand: some at a time, a search, what needs a decision first', async () => {
      const many = Array.from({ length: 10_000 }, (_item, index) => planItem(`Client ${index}`));
      fake().plan = importPlan([...ITEMS, ...many]);
      world.show(Import);
      await pasteDocument();
      await plan();
      expect(screen.getByRole('button', { name: 'To decide (3)' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      expect(screen.queryByText('Client 0')).toBeNull();
      await press('All (10,005)');
      expect(screen.getAllByRole('group', { name: /^What to do with/u })).toHaveLength(50);
      await press('Show more (9,955 left)');
      expect(screen.getAllByRole('group', { name: /^What to do with/u })).toHaveLength(100);
      expect(document.activeElement).toHaveTextContent('Client 45');
      await user.type(
        screen.getByRole('searchbox', { name: 'Find a client or a developer' }),
        '9999',
      );
      expect(await screen.findByText('Client 9999')).toBeVisible();
      expect(screen.queryByText('Client 45')).toBeNull();
    });

    it('goes into a new workspace when it is told to, and compares nothing then', async () => {
      const warned = vi.spyOn(console, 'warn');
      world.show(Import);
      await pasteDocument();
      await plan();
      await user.click(screen.getByRole('radio', { name: /^Beside mine/u }));
      expect(screen.queryByRole('group', { name: 'What to do with Hearth' })).toBeNull();
      const name = screen.getByRole('textbox', { name: 'Name of the new workspace' });
      expect(name).toHaveValue('Garden');
      await user.clear(name);
      await user.type(name, 'Exercise 1');
      await user.click(screen.getByRole('checkbox', { name: /^Somebody shared it/u }));
      await press('Open 5 items beside mine');
      expect(await heading('The new workspace is ready')).toHaveFocus();
      const target = { kind: 'beside', name: 'Exercise 1', isShared: true };
      expect(applied()).toEqual(['apply', target, {}]);
      // Svelte warns here of values that a part changes though they belong to another one.
      expect(warned.mock.calls).toEqual([]);
    });

    it('suggests a new workspace for what nobody here knows', async () => {
      await world.register('ada@example.com');
      fake().plan = importPlan([planItem('Porch Light')]);
      world.show(Import);
      await pasteDocument();
      await plan();
      expect(screen.getByRole('radio', { name: /^Beside mine/u })).toBeChecked();
      expect(screen.getByRole('checkbox', { name: /^Somebody shared it/u })).toBeChecked();
    });

    it('says what is wrong with the name beside it', async () => {
      world.show(Import);
      await pasteDocument();
      await plan();
      await user.click(screen.getByRole('radio', { name: /^Beside mine/u }));
      const name = screen.getByRole('textbox', { name: 'Name of the new workspace' });
      await user.clear(name);
      await press('Open 5 items beside mine');
      await waitFor(() => expect(name).toBeInvalid());
      expect(name).toHaveFocus();
      expect(applied()).toBeUndefined();
      expect(screen.queryByText(/stands? against these choices/u)).toBeNull();
    });

    it('is made anew when the workspace has changed, with the choices kept', async () => {
      const changed = err([{ code: 'import/target-changed', values: {} }]);
      fake().answers.apply = () => Promise.resolve(changed as never);
      world.show(Import);
      await pasteDocument();
      await plan();
      await user.click(choice('Hearth', 'Keep mine'));
      await press('Add 1 and replace 1');
      expect(
        await screen.findByText('This workspace has changed since the plan was made.'),
      ).toBeVisible();
      expect(choice('Hearth', 'Keep mine')).toBeChecked();
      expect(opened()).toHaveLength(2);
    });
  });

  describe('while it works', () => {
    it('shows after half a second how far it is, and can be stopped', async () => {
      const opening = held<never>();
      fake().answers.open = () => opening.promise;
      world.show(Import);
      await pasteDocument();
      await waitFor(() => expect(opened()).toHaveLength(1));
      expect(screen.queryByRole('progressbar')).toBeNull();
      fake().tell({ stage: 'reading', done: 1_000_000, total: 4_000_000 });
      const title = await heading('Looking into the document');
      expect(title).toHaveFocus();
      expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.25');
      expect(screen.getByText('1 MB of 4 MB')).toBeVisible();
      fake().tell({ stage: 'checking', done: 2500, total: 10_000 });
      expect(await screen.findByText('2,500 of 10,000')).toBeVisible();
      const steps = screen.getAllByRole('listitem', { current: 'step' });
      expect(steps.map((one) => one.textContent.trim())).toContain('Check every record');
      await press('Cancel');
      expect(await screen.findByText('The import was stopped.')).toBeVisible();
      expect(fake().calls.at(-1)).toEqual(['close']);
    });

    it('goes back to the plan when it is stopped while it writes', async () => {
      const writing = held<never>();
      fake().answers.apply = () => writing.promise;
      fake().answers.close = () => {
        writing.end(REFUSED as never);
      };
      world.show(Import);
      await pasteDocument();
      await plan();
      await press('Add 2 and replace 1');
      await heading('Importing');
      expect(hasUnsavedChanges()).toBe(true);
      await press('Cancel');
      expect(await screen.findByText('The import was stopped.')).toBeVisible();
      expect(screen.getByRole('button', { name: 'Add 2 and replace 1' })).toBeVisible();
    });
  });

  describe('afterwards', () => {
    const doImport = async (): Promise<void> => {
      world.show(Import);
      await pasteDocument();
      await plan();
      await press('Add 2 and replace 1');
      await waitFor(async () => expect(await heading('Imported')).toHaveFocus());
    };

    it.each(['Undo', 'Undo the import'])('takes it back: %s', async (button) => {
      const undo = vi.fn(() => Promise.resolve(ok(null)));
      fake().answers.apply = () =>
        Promise.resolve(ok({ ...IMPORTED, added: 2, replaced: 1, kept: 2, undo }));
      await doImport();
      expect(screen.getAllByText('2 items added, 1 replaced, 2 left alone.')[0]).toBeVisible();
      await press(button);
      expect(await screen.findByText(/^The import is undone/u)).toBeVisible();
      expect(undo).toHaveBeenCalledOnce();
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    });

    it('says why it cannot be taken back', async () => {
      fake().answers.apply = () =>
        Promise.resolve(ok({ ...IMPORTED, undo: () => Promise.resolve(REFUSED) }));
      await doImport();
      await press('Undo the import');
      expect(await screen.findByText(/^Too late to undo/u)).toBeVisible();
      expect(screen.getByRole('heading', { name: 'Imported' })).toBeVisible();
    });

    it('offers the snapshot once something else has changed', async () => {
      await doImport();
      await screen.findByRole('button', { name: 'Undo' });
      await world.register('wren@example.com');
      expect(await screen.findByText(/^Something has changed since/u)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
      expect(screen.getByRole('link', { name: 'See the snapshots' })).toHaveAttribute(
        'href',
        '#/data/snapshots',
      );
    });

    it('begins with another document', async () => {
      await doImport();
      await press('Open another document');
      expect(await screen.findByText('Drop a document here')).toBeVisible();
    });
  });
});
