import { RECORD_VERSION } from '../domain/migrations.ts';
import {
  DOCUMENT_FORMAT,
  SECRET_MARKER,
  type DocumentContents,
  type DocumentScope,
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

/**
 * The text of a document. Tables are sorted by name, records by their key and members by name, all
 * by code unit: equal contents give equal texts but for `exportedAt`. Throws RangeError for a text
 * that is longer than the browser can hold.
 */
export function writeDocument(contents: DocumentContents, options: DocumentOptions): string {
  const { scope, secrets, appVersion, exportedAt, pretty } = options;
  const tables = secrets ? contents.tables : withoutSecrets(contents.tables);
  const document = {
    $schema: SCHEMA_NAME,
    format: DOCUMENT_FORMAT,
    recordVersion: RECORD_VERSION,
    appVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    holds: {
      scope,
      secrets,
      developers: tables.developers.length,
      clients: tables.clients.length,
    },
    workspace: inOrder(contents.workspace),
    records: inOrder(recordsInOrder(tables)),
  };
  return JSON.stringify(document, null, pretty ? 2 : 0);
}

function withoutSecrets(tables: DocumentTables): DocumentTables {
  return {
    ...tables,
    clients: tables.clients.map((client) => ({ ...client, secret: SECRET_MARKER })),
    grants: tables.grants.map((grant) =>
      grant.token === null ? grant : { ...grant, token: SECRET_MARKER },
    ),
  };
}

/** Each table's records in the order of their keys. */
function recordsInOrder(tables: DocumentTables): DocumentTables {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.toSorted((one, other) => inCodeUnits(one.id, other.id));
  const { developers, verifications, mails, clients, grants, messages, images, drafts } = tables;
  const { homeUsers, structures } = tables;
  return {
    developers: byId(developers),
    verifications: verifications.toSorted((one, other) => inCodeUnits(one.token, other.token)),
    mails: byId(mails),
    clients: byId(clients),
    grants: byId(grants),
    messages: byId(messages),
    images: byId(images),
    drafts: byId(drafts),
    homeUsers: byId(homeUsers),
    structures: byId(structures),
  };
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
  const names = Object.keys(record).sort();
  // Unlike an assignment, this makes a member even of `__proto__`.
  return Object.fromEntries(names.map((name) => [name, inOrder(record[name])]));
}

/**
 * A profile and a half-filled form hold whatever was typed, half a character too. No reader of a
 * document accepts that, so it is replaced as a browser does when it sends such a text.
 */
function wellFormed(text: string): string {
  return HALF_CHARACTER.test(text) ? text.replaceAll(HALF_CHARACTERS, '\ufffd') : text;
}
