import { RECORD_VERSION } from '../domain/migrations.ts';
import {
  DOCUMENT_FORMAT,
  SECRET_MARKER,
  type DocumentContents,
  type DocumentScope,
  type DocumentTable,
  type DocumentTables,
} from './document.ts';

/** The name of the published JSON Schema, which lies beside the app. */
export const SCHEMA_NAME = `birdhouse-document-${RECORD_VERSION}.schema.json`;

const HALF_CHARACTER = /\p{Surrogate}/u;
const HALF_CHARACTERS = /\p{Surrogate}/gu;

export interface DocumentOptions {
  readonly scope: DocumentScope;
  /** False puts a marker in the place of each secret and token. */
  readonly secrets: boolean;
  readonly appVersion: string;
  /** In ms, by the workspace's clock. */
  readonly exportedAt: number;
  /** With line breaks and indentation. */
  readonly pretty: boolean;
}

/** Text of a document's records, by table: any number of portions, in the order of their keys. */
export type RecordTexts = Readonly<Record<DocumentTable, readonly string[]>>;

/**
 * The text of a document. Tables are sorted by name, records by their key and members by name, all
 * by code unit: equal contents give equal texts but for `exportedAt`. Throws RangeError for a text
 * that is longer than the browser can hold.
 */
export function writeDocument(contents: DocumentContents, options: DocumentOptions): string {
  const { tables, workspace } = contents;
  const texts = tablesInOrder(tables).map(
    ([table, records]) => [table, [writeRecords(table, records, options)]] as const,
  );
  const counts = { developers: tables.developers.length, clients: tables.clients.length };
  const parts = assembleDocument(
    { workspace, counts, texts: Object.fromEntries(texts) as unknown as RecordTexts },
    options,
  );
  return parts.join('');
}

/**
 * The text of some records of one table, which come in the order of their keys: a portion of what
 * assembleDocument takes. Empty for no records.
 */
export function writeRecords<Table extends DocumentTable>(
  table: Table,
  records: DocumentTables[Table],
  { secrets, pretty }: Pick<DocumentOptions, 'secrets' | 'pretty'>,
): string {
  if (records.length === 0) return '';
  const shown = inOrder(secrets ? records : records.map(withoutSecrets[table] ?? ((one) => one)));
  // Where they will stand decides how far they are indented.
  const [before, after] = pretty ? PLACE : BRACKETS;
  const text = pretty ? JSON.stringify([[shown]], null, 2) : JSON.stringify(shown);
  return text.slice(before.length, -after.length);
}

/** What stands around the records of a table: without white space, and two levels deep with it. */
const BRACKETS = ['[', ']'] as const;
const PLACE = ['[\n  [\n    [\n', '\n    ]\n  ]\n]'] as const;

/** What a document holds, its records as text already. */
interface WrittenContents {
  readonly workspace: DocumentContents['workspace'];
  readonly counts: Readonly<Record<'developers' | 'clients', number>>;
  readonly texts: RecordTexts;
}

/** The text of the same document as writeDocument gives, in parts: together they may be huge. */
export function assembleDocument(
  { workspace, counts, texts }: WrittenContents,
  { scope, secrets, appVersion, exportedAt, pretty }: DocumentOptions,
): string[] {
  const head = {
    $schema: SCHEMA_NAME,
    format: DOCUMENT_FORMAT,
    recordVersion: RECORD_VERSION,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    holds: { scope, secrets, developers: counts.developers, clients: counts.clients },
    workspace: inOrder(workspace),
    records: {},
  };
  const end = pretty ? '}\n}' : '}}';
  const [line, space] = pretty ? ['\n', ' '] : ['', ''];
  const indent = (depth: number): string => line + space.repeat(2 * depth);
  const tables = Object.entries(texts).sort(([one], [other]) => inCodeUnits(one, other));
  return [
    JSON.stringify(head, null, pretty ? 2 : 0).slice(0, -end.length),
    ...tables.flatMap(([table, portions], index) => {
      const full = portions.filter((portion) => portion !== '');
      const records = full.flatMap((portion, at) => [at === 0 ? line : `,${line}`, portion]);
      const close = full.length === 0 ? '' : indent(2);
      return [`${index === 0 ? '' : ','}${indent(2)}"${table}":${space}[`, ...records, `${close}]`];
    }),
    `${indent(1)}}${line}}`,
  ];
}

/** What stands for a secret or a token in a document without them. */
const withoutSecrets: {
  readonly [Table in DocumentTable]?: (
    record: DocumentTables[Table][number],
  ) => DocumentTables[Table][number];
} = {
  clients: (client) => ({ ...client, secret: SECRET_MARKER }),
  grants: (grant) => (grant.token === null ? grant : { ...grant, token: SECRET_MARKER }),
};

/** Each table with its records in the order of their keys. */
function tablesInOrder(tables: DocumentTables): [DocumentTable, DocumentTables[DocumentTable]][] {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.toSorted((one, other) => inCodeUnits(one.id, other.id));
  const { developers, verifications, mails, clients, grants, messages, images, drafts } = tables;
  const { homeUsers, structures } = tables;
  return [
    ['developers', byId(developers)],
    ['verifications', verifications.toSorted((one, other) => inCodeUnits(one.token, other.token))],
    ['mails', byId(mails)],
    ['clients', byId(clients)],
    ['grants', byId(grants)],
    ['messages', byId(messages)],
    ['images', byId(images)],
    ['drafts', byId(drafts)],
    ['homeUsers', byId(homeUsers)],
    ['structures', byId(structures)],
  ];
}

function inCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The same value, with the members of every object in the order of their names. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const record = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(record);
  if (!isInOrder(names)) names.sort();
  const made: Record<string, unknown> = {};
  for (const name of names) {
    const member = inOrder(record[name]);
    // An assignment would change what the object is, and make no member.
    if (name === '__proto__')
      Object.defineProperty(made, name, { value: member, enumerable: true });
    else made[name] = member;
  }
  return made;
}

/** Much of what is stored has its members in order already, and sorting takes its time. */
function isInOrder(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
}

/**
 * A profile and a half-filled form hold whatever was typed, half a character too. No reader of a
 * document accepts that, so it is replaced as a browser does when it sends such a text.
 */
function wellFormed(text: string): string {
  return HALF_CHARACTER.test(text) ? text.replaceAll(HALF_CHARACTERS, '\ufffd') : text;
}
