import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../src/domain/problem-table.ts';
import { STORAGE_PROBLEMS } from '../src/storage/storage-problem.ts';
import { readFiles } from './architecture/source-file.ts';
import {
  argumentsOf,
  badRefusals,
  differences,
  flatten,
  readCatalogue,
  unparsable,
} from './catalogues/catalogue.ts';
import { fits, keysIn, missingValues, unknownKeys, unusedKeys } from './catalogues/usage.ts';

const FOLDER = 'src/i18n';
const languages = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const english = readCatalogue(`${FOLDER}/en`);
const areas = new Set([...english.keys()].map((key) => key.split('.')[0] ?? ''));
const uses = readFiles('src').flatMap((file) => keysIn(file, areas));

describe.each(languages)('the catalogue %s', (language) => {
  const catalogue = readCatalogue(`${FOLDER}/${language}`);

  it('has messages that parse', () => {
    expect(unparsable(catalogue)).toEqual([]);
  });

  it('has the keys and arguments of the English one', () => {
    expect(differences(english, catalogue)).toEqual([]);
  });

  it('words every refusal, with what its code brings', () => {
    expect(badRefusals(catalogue, { ...PROBLEMS, ...STORAGE_PROBLEMS })).toEqual([]);
  });
});

describe('the source', () => {
  it('spells keys that exist', () => {
    expect(unknownKeys(uses, english)).toEqual([]);
  });

  it('hands over what the messages ask for', () => {
    expect(missingValues(uses, english)).toEqual([]);
  });

  it('spells every key, and each refusal has its code', () => {
    const codes = Object.keys({ ...PROBLEMS, ...STORAGE_PROBLEMS });
    const unused = unusedKeys(uses, english).filter(
      (key) => !codes.some((code) => key.startsWith(`errors.${code}.`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('each rule finds its offender', () => {
  const catalogue = new Map([
    ['clients.title', 'Clients'],
    ['clients.count', '{count, plural, one {# client of {name}} other {# clients}}'],
    ['clients.colour.red', 'Full'],
    ['errors.name/taken.what', 'The name {name} is taken.'],
  ]);
  const used = (text: string, path = 'src/screens/A.svelte') =>
    keysIn({ path, text }, new Set(['clients', 'errors']));

  it('a message that does not parse, or is empty', () => {
    expect(unparsable(new Map([['a.b', '{count, plural, one {x}}']]))).toHaveLength(1);
    expect(unparsable(new Map([['a.b', '{open']]))).toHaveLength(1);
    expect(unparsable(new Map([['a.b', ' ']]))).toHaveLength(1);
  });

  it('arguments within plural cases', () => {
    expect([...argumentsOf(catalogue.get('clients.count')!)]).toEqual(['count', 'name']);
  });

  it('nested keys by their full name', () => {
    expect([...flatten({ list: { title: 'x' } }, 'clients')]).toEqual([
      ['clients.list.title', 'x'],
    ]);
  });

  it('a translation that lacks, adds or changes something', () => {
    const translation = new Map(catalogue).set('clients.title', '{x}').set('clients.more', 'x');
    translation.delete('clients.colour.red');
    expect(differences(catalogue, translation)).toEqual([
      'clients.colour.red is missing',
      'clients.more is nowhere else',
      'clients.title has other arguments',
    ]);
  });

  it('a refusal without a sentence, or with a value its code does not bring', () => {
    expect(badRefusals(catalogue, { 'name/taken': { values: [] } })).toEqual([
      'errors.name/taken.what asks for name',
      'errors.name/taken.remedy is missing',
    ]);
  });

  it('an unknown key, in markup, in a script and with a part put in', () => {
    const text = '<script>const a = "clients.none";</script>{$_(`clients.colors.${a}`)}';
    expect(unknownKeys(used(text), catalogue)).toEqual([
      'src/screens/A.svelte: clients.colors.*',
      'src/screens/A.svelte: clients.none',
    ]);
    expect(used("const key: string = 'clients.title';", 'src/i18n/a.ts')).toHaveLength(1);
  });

  it('an unused key', () => {
    const text = '{$_("clients.title")}{$_(`clients.colour.${colour}`)}{$_("clients.count")}';
    expect(unusedKeys(used(text), catalogue)).toEqual(['errors.name/taken.what']);
  });

  it('a value that is not handed over', () => {
    const text = '{$_("clients.count", { values: { count } })}';
    expect(missingValues(used(text), catalogue)).toEqual([
      'src/screens/A.svelte: clients.count asks for name',
    ]);
    expect(missingValues(used('{$_("clients.count", { values })}'), catalogue)).toEqual([]);
    expect(
      missingValues(used('{$_(a ? "clients.count" : "clients.title")}'), catalogue),
    ).toHaveLength(2);
  });

  it('knows that a star stands for one part only', () => {
    expect(fits('clients.*.title', 'clients.list.title')).toBe(true);
    expect(fits('clients.*.title', 'clients.list.row.title')).toBe(false);
    expect(fits('clients.title', 'clients.titles')).toBe(false);
  });
});
