import { checkLinkLength } from '../../domain/link-length.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { APP_VERSION } from '../../shared/app-version.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { readContentsOf } from '../../storage/contents.ts';
import { selectContents, type Selection } from '../../transfer/contents.ts';
import { documentName } from '../../transfer/document-name.ts';
import type { DocumentContents, DocumentTable } from '../../transfer/document.ts';
import { writeDocument } from '../../transfer/serialize.ts';
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
 * Reads a workspace and writes a document of the chosen part, also as a link carries it. Gives export/nothing-chosen and
 * export/too-large; throws what IndexedDB throws.
 */
export async function collectDocument(
  request: ExportRequest,
): Promise<Result<ExportedDocument, Problem>> {
  const { databaseName, name, selection, exportedAt, secrets, pretty } = request;
  const all = await readContentsOf(databaseName, name);
  // As IndexedDB says it of a connection whose database was deleted.
  if (all === null) throw new DOMException('It is gone.', 'InvalidStateError');
  const { scope } = selection;
  const contents = selectContents(all, selection);
  if (scope !== 'workspace' && contents.tables.developers.length === 0) {
    return err(problem('export/nothing-chosen', {}));
  }
  const options = { scope, secrets, pretty, exportedAt, appVersion: APP_VERSION };
  const text = textOf(contents, options);
  if (text === null) return err(problem('export/too-large', {}));
  const content = new Blob([text], { type: 'application/json' });
  return ok({
    filename: documentName(contents, scope, exportedAt),
    content,
    packed: await pack(content.size, () =>
      pretty ? writeDocument(contents, { ...options, pretty: false }) : text,
    ),
    counts: countsOf(contents),
    changeCount: all.changeCount,
  });
}

/** White space goes first: a link has no use for it, and it may double a size in bytes. */
async function pack(size: number, compact: () => string): Promise<Result<string, Problem>> {
  if (size > 2 * UNPACKED_LIMIT) return tooLargeForLink(size);
  const text = compact();
  const { size: compactSize } = new Blob([text]);
  if (compactSize > UNPACKED_LIMIT) return tooLargeForLink(compactSize);
  const packed = await packLink(text);
  const tooLong = checkLinkLength(packed.length);
  return tooLong === null ? ok(packed) : err(tooLong);
}

function tooLargeForLink(size: number): Result<never, Problem> {
  const megabytes = size / 1_000_000;
  const limit = UNPACKED_LIMIT / 1_000_000;
  return err(problem('export/too-large-for-link', { megabytes, limit }));
}

/** Null for a text that is longer than the browser can hold. */
function textOf(
  contents: DocumentContents,
  options: Parameters<typeof writeDocument>[1],
): string | null {
  try {
    return writeDocument(contents, options);
  } catch (exception) {
    if (exception instanceof RangeError) return null;
    throw exception;
  }
}

function countsOf({ tables }: DocumentContents): Record<DocumentTable, number> {
  const all: readonly [string, readonly unknown[]][] = Object.entries(tables);
  const counts = all.map(([table, records]) => [table, records.length]);
  return Object.fromEntries(counts) as Record<DocumentTable, number>;
}
