import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showPage } from '../../src/rescue/page.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { databaseNames, deleteDatabases, failing, makeDatabase } from '../builders/databases.ts';

const user = userEvent.setup();
let files: Blob[];

beforeEach(() => {
  files = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  await deleteDatabases();
});

const META = { key: 'key', records: [{ key: 'recordVersion', value: 2 }] };
const CLIENTS = { key: 'id', records: [{ id: 'c1' }, { id: 'c2' }] };

async function makeWorkspaces(): Promise<void> {
  const records = [{ id: 'a', name: 'Lesson', openedAt: 5 }];
  await makeDatabase('birdhouse-registry', 10, { workspaces: { key: 'id', records } });
  await makeDatabase('birdhouse-workspace-a', 20, { meta: META, clients: CLIENTS });
}

async function open(): Promise<void> {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  await showPage(main);
}

const inCard = (name: string) => within(screen.getByRole('listitem', { name }));
const press = (name: string) => user.click(screen.getByRole('button', { name }));

it('says so where there is nothing, and where there is no storage', async () => {
  await open();
  expect(screen.getByText('There is nothing of Birdhouse in this browser.')).toBeVisible();
  vi.stubGlobal('indexedDB', null);
  await open();
  expect(screen.getByText(/no place to keep data/u)).toBeVisible();
  vi.unstubAllGlobals();
});

it('shows what is stored, and saves it as a document that can be read back', async () => {
  await makeWorkspaces();
  await open();
  const lesson = inCard('Lesson');
  expect(lesson.getByText('Your own')).toBeVisible();
  expect(lesson.getByText('Clients').nextElementSibling).toHaveTextContent('2');
  await press('Download: Lesson');
  expect(await lesson.findByText(/^Saved as birdhouse-raw-Lesson-.*\.json/u)).toBeVisible();
  const text = (await files[0]?.text()) ?? '';
  expect(JSON.parse(text)).toMatchObject({ tables: { clients: CLIENTS.records } });
  expect(readDocument(text)).toMatchObject({ ok: true, value: { isRaw: true } });
});

it('tells what could not be read of a damaged table, and saves the rest', async () => {
  await makeWorkspaces();
  await open();
  const store = IDBObjectStore.prototype;
  const get = Reflect.get(store, 'get');
  vi.spyOn(store, 'getAll').mockImplementation(failing);
  vi.spyOn(store, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return key === 'c2' ? failing() : get.call(this, key);
  });
  await press('Download: Lesson');
  expect(await inCard('Lesson').findByText('Not everything could be read')).toBeVisible();
  expect(
    inCard('Lesson').getByText(/^Clients: 1 unreadable.*NotReadableError: lost$/u),
  ).toBeVisible();
  expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({
    tables: { clients: [{ id: 'c1' }] },
    damagedTables: ['clients'],
  });
});

it('clears at once what was saved in this visit, and keeps the rest', async () => {
  await makeWorkspaces();
  await open();
  await press('Download: Lesson');
  await inCard('Lesson').findByText(/^Saved as/u);
  await press('Clear: Lesson');
  expect(screen.getByText(/You downloaded it in this visit/u)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await press('Clear for good');
  expect(await screen.findByText('Lesson is cleared.')).toBeVisible();
  expect(await databaseNames()).toEqual(['birdhouse-registry']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('asks for a word before it clears what was not saved', async () => {
  await makeWorkspaces();
  await open();
  await press('Clear: Lesson');
  await press('Clear for good');
  expect(screen.getByRole('alert')).toHaveTextContent('That is not the word.');
  await user.type(screen.getByRole('textbox'), 'nothing{Enter}');
  expect(await databaseNames()).toHaveLength(2);
  await press('Cancel');
  expect(screen.queryByRole('dialog')).toBeNull();

  await press('Clear: Lesson');
  await user.type(screen.getByRole('textbox'), ' Clear {Enter}');
  expect(await screen.findByText('Lesson is cleared.')).toBeVisible();
});

it('clears everything, settings included', async () => {
  await makeWorkspaces();
  localStorage.setItem('birdhouse.theme', 'dark');
  await open();
  await press('Download all');
  expect(await screen.findByText(/^Saved 2 files/u)).toBeVisible();
  await press('Clear everything …');
  expect(screen.getByText(/You downloaded it in this visit/u)).toBeVisible();
  await press('Clear for good');
  expect(await screen.findByText('Everything is cleared.')).toBeVisible();
  expect(await databaseNames()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

it('says what the browser says when it can neither read nor clear', async () => {
  await makeWorkspaces();
  await open();
  const no = () => {
    throw new DOMException('no', 'UnknownError');
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(no);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(no);
  await press('Download: Lesson');
  expect(await inCard('Lesson').findByText(/says: UnknownError: no/u)).toBeVisible();
  await press('Clear: Lesson');
  await user.type(screen.getByRole('textbox'), 'clear{Enter}');
  expect(await inCard('Lesson').findByText(/could not be cleared.*UnknownError/u)).toBeVisible();
  vi.restoreAllMocks();
  expect(await databaseNames()).toHaveLength(2);
});
