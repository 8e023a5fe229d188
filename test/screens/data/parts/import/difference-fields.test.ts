import { expect, it } from 'vitest';
import english from '../../../../../src/i18n/en/import.json' with { type: 'json' };
import {
  DIFFERENCE_FIELDS,
  fieldAt,
} from '../../../../../src/screens/data/parts/import/difference-fields.ts';
import { demoContents } from '../../../../builders/contents.ts';

/** The paths of all members, as differences name them; an entry of a list stands for all. */
function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* pathsIn(entry, [...path, '0']);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Blob)) {
    for (const [name, inner] of Object.entries(value)) {
      yield [...path, name];
      yield* pathsIn(inner, [...path, name]);
    }
  }
}

it('has a word for every field, and a field for every word', () => {
  expect(Object.keys(english.differences.field).sort()).toEqual([...DIFFERENCE_FIELDS].sort());
});

it('knows every member of a record', () => {
  const { workspace, tables } = demoContents();
  const { clients, developers, grants, messages, mails, verifications } = tables;
  const parts = { grants, messages, mails, verifications };
  const records = [
    ...clients.map((client) => ({ client })),
    ...developers.map((developer) => ({ developer })),
  ];
  // What these hold goes by names of its own: permissions, guidelines, the values of a sentence.
  const free = /\.(?:permissionTexts|basedOn|checklist|values)\./u;
  const unknown = [...records, { workspace }, parts]
    .flatMap((one) => [...pathsIn(one)])
    .filter((path) => path.at(-1) !== '0' && !free.test(path.join('.')))
    .filter((path) => fieldAt(path) === null);
  expect(unknown).toEqual([]);
});
