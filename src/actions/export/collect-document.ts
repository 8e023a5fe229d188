import { problem, type Problem } from '../../domain/problem.ts';
import { APP_VERSION } from '../../shared/app-version.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { readContentsOf } from '../../storage/contents.ts';
import { selectContents, type Selection } from '../../transfer/contents.ts';
import { documentName } from '../../transfer/document-name.ts';
import type { DocumentContents, DocumentTable } from '../../transfer/document.ts';
import { writeDocument } from '../../transfer/serialize.ts';

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
  /** How many records of each table it holds. */
  readonly counts: Readonly<Record<DocumentTable, number>>;
  /** How many changes the workspace had seen. */
  readonly changeCount: number;
}

/**
 * Reads a workspace and writes a document of the chosen part. Gives export/nothing-chosen and
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
  const text = textOf(contents, { scope, secrets, pretty, exportedAt, appVersion: APP_VERSION });
  if (text === null) return err(problem('export/too-large', {}));
  return ok({
    filename: documentName(contents, scope, exportedAt),
    content: new Blob([text], { type: 'application/json' }),
    counts: countsOf(contents),
    changeCount: all.changeCount,
  });
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
