import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import type { Draft } from '../domain/draft.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { Image } from '../domain/image.ts';
import type { Mail } from '../domain/mail.ts';
import type { Message } from '../domain/message.ts';
import type { Structure } from '../domain/structure.ts';
import type { Verification } from '../domain/verification.ts';
import { base64Of } from '../shared/base64.ts';
import { plainValue } from './plain-value.ts';
import { readPortions } from './read-portions.ts';
import type { Meta, WorkspaceDatabase } from './workspace-database.ts';

/** Everything in a workspace as JSON can hold it: what a document carries (transfer/document.ts). */
export interface StoredContents {
  readonly workspace: {
    readonly name: string;
    readonly instructions: string;
    /** In ms. */
    readonly clockOffset: number;
    readonly currentDeveloperId: string | null;
    readonly reviewByHand: boolean;
  };
  readonly tables: {
    readonly developers: readonly Developer[];
    readonly verifications: readonly Verification[];
    readonly mails: readonly Mail[];
    readonly clients: readonly Client[];
    readonly grants: readonly Grant[];
    readonly messages: readonly Message[];
    /** Their bytes as base64. */
    readonly images: readonly (Omit<Image, 'content'> & { readonly content: string })[];
    /** Blobs within their values as plainValue makes them: `{ $type: 'blob', type, base64 }`. */
    readonly drafts: readonly Draft[];
    readonly homeUsers: readonly HomeUser[];
    readonly structures: readonly Structure[];
  };
  /** How many changes the workspace had seen at that moment. */
  readonly changeCount: number;
}

/** The records of all tables, as they are stored. */
type StoredTables = Omit<StoredContents['tables'], 'images'> & {
  readonly images: readonly Image[];
  readonly meta: readonly Meta[];
};

/**
 * Reads everything in a workspace as it is at one moment. `name` is the workspace's, which its
 * database does not know. Throws what Dexie throws, and NotReadableError for a lost image file.
 */
export async function readContents(
  database: WorkspaceDatabase,
  name: string,
): Promise<StoredContents> {
  const read = async (): Promise<StoredTables> => ({
    developers: await database.developers.toArray(),
    verifications: await database.verifications.toArray(),
    mails: await database.mails.toArray(),
    clients: await database.clients.toArray(),
    grants: await database.grants.toArray(),
    messages: await database.messages.toArray(),
    images: await database.images.toArray(),
    drafts: await database.drafts.toArray(),
    homeUsers: await database.homeUsers.toArray(),
    structures: await database.structures.toArray(),
    meta: await database.meta.toArray(),
  });
  return contentsOf(await database.transaction('r', database.tables, read), name);
}

/** Tables whose records are what a document holds, as they are stored. */
type PlainTable = Exclude<keyof StoredContents['tables'], 'images' | 'drafts'>;

/** Whatever else a workspace holds: what had to be looked at as a whole. */
export type StoredRest = Omit<StoredContents, 'tables'> & {
  readonly tables: Pick<StoredContents['tables'], 'images' | 'drafts'>;
};

/** Takes a portion of a table's records; the portions come in the order of their keys. */
export type TakeRecords = <Table extends PlainTable>(
  table: Table,
  records: StoredContents['tables'][Table],
) => void;

const PLAIN_TABLES: readonly string[] = [
  ...(['developers', 'verifications', 'mails'] satisfies PlainTable[]),
  ...(['clients', 'grants', 'messages'] satisfies PlainTable[]),
  ...(['homeUsers', 'structures'] satisfies PlainTable[]),
];

/**
 * Reads everything in a workspace as it is at one moment by plain IndexedDB, for a worker that need
 * not carry Dexie. What is most of it goes to `take` in portions, the rest is the answer: null when
 * there is no such database. Throws what IndexedDB throws, and NotReadableError for damage.
 */
export async function readContentsOf(
  databaseName: string,
  name: string,
  take: TakeRecords,
): Promise<StoredRest | null> {
  const images: Image[] = [];
  const drafts: Draft[] = [];
  const meta: Meta[] = [];
  const held: Readonly<Record<string, unknown[]>> = { images, drafts, meta };
  const isThere = await readPortions(databaseName, (table, records) => {
    if (PLAIN_TABLES.includes(table)) take(table as PlainTable, records as never);
    else held[table]?.push(...records);
  });
  return isThere ? restOf({ images, drafts, meta }, name) : null;
}

async function contentsOf(
  { meta, images, drafts, ...tables }: StoredTables,
  name: string,
): Promise<StoredContents> {
  const rest = await restOf({ meta, images, drafts }, name);
  return { ...rest, tables: { ...tables, ...rest.tables } };
}

async function restOf(
  { meta, images, drafts }: Pick<StoredTables, 'meta' | 'images' | 'drafts'>,
  name: string,
): Promise<StoredRest> {
  return {
    workspace: { name, ...factsOf(meta) },
    tables: {
      images: await Promise.all(images.map(withBase64)),
      drafts: (await Promise.all(drafts.map((draft) => plainValue(draft)))) as Draft[],
    },
    changeCount: Number(valueOf(meta, 'changeCount') ?? 0),
  };
}

function valueOf(meta: readonly Meta[], key: Meta['key']): Meta['value'] {
  return meta.find((one) => one.key === key)?.value ?? null;
}

function factsOf(meta: readonly Meta[]): Omit<StoredContents['workspace'], 'name'> {
  const developerId = valueOf(meta, 'currentDeveloperId');
  return {
    instructions: String(valueOf(meta, 'instructions') ?? ''),
    clockOffset: Number(valueOf(meta, 'clockOffset') ?? 0),
    currentDeveloperId: developerId === null ? null : String(developerId),
    reviewByHand: valueOf(meta, 'reviewByHand') === 'yes',
  };
}

async function withBase64({
  content,
  ...image
}: Image): Promise<Omit<Image, 'content'> & { content: string }> {
  return { ...image, content: base64Of(new Uint8Array(await content.arrayBuffer())) };
}
