import { LINK_LIMIT, linkTooLong } from '../../domain/link-length.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { APP_VERSION } from '../../shared/app-version.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { readContentsOf, type StoredRest, type TakeRecords } from '../../storage/contents.ts';
import { selectContents, type Selection } from '../../transfer/contents.ts';
import { documentName } from '../../transfer/document-name.ts';
import {
  DOCUMENT_TABLES,
  type DocumentContents,
  type DocumentTable,
  type DocumentTables,
} from '../../transfer/document.ts';
import {
  assembleDocument,
  writeDocument,
  writeRecords,
  type DocumentOptions,
} from '../../transfer/serialize.ts';
import { packLink, UNPACKED_LIMIT } from '../../transfer/share-link.ts';

/** What is to be exported, as a worker can be told. */
export interface ExportRequest {
  readonly databaseName: string;
  /** The workspace's. */
  readonly name: string;
  readonly selection: Selection;
  readonly secrets: boolean;
  readonly pretty: boolean;
  /** In ms, by the workspace's clock. */
  readonly exportedAt: number;
}

/** A document, ready to leave. */
export interface ExportedDocument {
  readonly filename: string;
  /** Its text, in UTF-8. */
  readonly content: Blob;
  /** The same, packed into the letters that a link carries; or why it is too long for one. */
  readonly packed: Result<string, Problem>;
  /** How many records of each table it holds. */
  readonly counts: Readonly<Record<DocumentTable, number>>;
  /** How many changes the workspace had seen. */
  readonly changeCount: number;
}

/**
 * Reads a workspace and writes a document of the chosen part, also as a link carries it. Gives
 * export/nothing-chosen and export/too-large; throws what IndexedDB throws.
 */
export async function collectDocument(
  request: ExportRequest,
): Promise<Result<ExportedDocument, Problem>> {
  const { selection, exportedAt, secrets, pretty } = request;
  const { scope } = selection;
  const options = { scope, secrets, pretty, exportedAt, appVersion: APP_VERSION };
  try {
    const written = await (scope === 'workspace' ? writeAll : writeSome)(request, options);
    const { parts, counts, changeCount, named } = written;
    if (scope !== 'workspace' && counts.developers === 0) {
      return err(problem('export/nothing-chosen', {}));
    }
    const content = new Blob(parts, { type: 'application/json' });
    const filename = documentName(named, scope, exportedAt);
    return ok({ filename, content, packed: await pack(content, pretty), counts, changeCount });
  } catch (exception) {
    // A few records are more than the browser can hold as one text.
    if (exception instanceof RangeError) return err(problem('export/too-large', {}));
    throw exception;
  }
}

interface Written extends Pick<ExportedDocument, 'counts' | 'changeCount'> {
  /** The text. */
  readonly parts: string[];
  /** What the document may be called by. */
  readonly named: Parameters<typeof documentName>[0];
}

/** Writes records while others are still being read. */
async function writeAll(request: ExportRequest, options: DocumentOptions): Promise<Written> {
  const texts = forEachTable((): string[] => []);
  const counts = forEachTable(() => 0);
  const write = <Table extends DocumentTable>(
    table: Table,
    records: DocumentTables[Table],
  ): void => {
    texts[table].push(writeRecords(table, records, options));
    counts[table] += records.length;
  };
  const { workspace, changeCount, tables } = await readRest(request, write);
  write('images', tables.images);
  write('drafts', tables.drafts);
  const named = { workspace, tables: { clients: [] } };
  return {
    parts: assembleDocument({ workspace, counts, texts }, options),
    ...{ counts, changeCount, named },
  };
}

/** Which belong to the selection is only known once all are there. */
async function writeSome(request: ExportRequest, options: DocumentOptions): Promise<Written> {
  const all = forEachTable((): unknown[] => []);
  const { workspace, changeCount, tables } = await readRest(request, (table, records) => {
    all[table].push(...records);
  });
  const everything = { workspace, tables: { ...(all as unknown as DocumentTables), ...tables } };
  const chosen = selectContents(everything, request.selection);
  return {
    parts: [writeDocument(chosen, options)],
    ...{ counts: countsOf(chosen), changeCount, named: chosen },
  };
}

async function readRest(
  { databaseName, name }: ExportRequest,
  take: TakeRecords,
): Promise<StoredRest> {
  const rest = await readContentsOf(databaseName, name, take);
  // As IndexedDB says it of a connection whose database was deleted.
  if (rest === null) throw new DOMException('It is gone.', 'InvalidStateError');
  return rest;
}

/** White space goes first: a link has no use for it, and it may double a size in bytes. */
async function pack(content: Blob, pretty: boolean): Promise<Result<string, Problem>> {
  if (content.size > 2 * UNPACKED_LIMIT) return tooLargeForLink(content.size);
  const compact = pretty ? new Blob([JSON.stringify(JSON.parse(await content.text()))]) : content;
  if (compact.size > UNPACKED_LIMIT) return tooLargeForLink(compact.size);
  const packed = await packLink(compact, LINK_LIMIT);
  return packed === null ? err(linkTooLong()) : ok(packed);
}

function tooLargeForLink(size: number): Result<never, Problem> {
  const megabytes = size / 1_000_000;
  const limit = UNPACKED_LIMIT / 1_000_000;
  return err(problem('export/too-large-for-link', { megabytes, limit }));
}

function countsOf({ tables }: DocumentContents): Record<DocumentTable, number> {
  return forEachTable((table) => tables[table].length);
}

function forEachTable<Value>(make: (table: DocumentTable) => Value): Record<DocumentTable, Value> {
  const made: readonly (readonly [DocumentTable, Value])[] = DOCUMENT_TABLES.map((table) => [
    table,
    make(table),
  ]);
  return Object.fromEntries(made) as Record<DocumentTable, Value>;
}
