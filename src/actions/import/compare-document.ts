import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { readContents } from '../../storage/contents.ts';
import { findWorkspace } from '../../storage/workspaces.ts';
import { planImport } from '../../transfer/plan-import.ts';
import { readDocument, type ReadDocument } from '../../transfer/read-document.ts';
import { checkImageHashes, platformHash } from './check-image-hashes.ts';
import type { ComparedDocument } from './compared-document.ts';
import { withTarget } from './import-target.ts';
import type { ImportSubject, ImportSurroundings } from './import-tasks.ts';
import { readSource } from './read-source.ts';

/**
 * Reads a document, checks all of it and compares it with a workspace as it is now. Gives the
 * problems of reading (document/…), import/unreadable and import/cancelled. Throws what storage throws.
 */
export async function compareDocument(
  subject: ImportSubject,
  source: Blob | string,
  surroundings: ImportSurroundings,
): Promise<Result<ComparedDocument, Problem>> {
  const { onProgress, signal } = surroundings;
  const read = await readAndCheck(source, surroundings);
  if (!read.ok) return read;
  if (signal.aborted) return err(problem('import/cancelled', {}));
  onProgress({ stage: 'comparing', done: 0, total: 0 });
  const { changeCount, ...existing } = await withTarget(subject.databaseName, async (database) =>
    readContents(database, await nameOf(subject)),
  );
  const plan = planImport(read.value, existing);
  return ok({ read: read.value, existing, changeCount, plan });
}

async function readAndCheck(
  source: Blob | string,
  { onProgress, signal }: ImportSurroundings,
): Promise<Result<ReadDocument, Problem>> {
  const text = await readSource(source, onProgress);
  if (!text.ok) return text;
  if (signal.aborted) return err(problem('import/cancelled', {}));
  onProgress({ stage: 'checking', done: 0, total: 0 });
  const read = readDocument(text.value);
  if (!read.ok) return read;
  const hashOf = platformHash();
  if (hashOf === null) return read;
  const total = read.value.contents.tables.images.length;
  const refusal = await checkImageHashes(read.value, hashOf, (done) => {
    onProgress({ stage: 'checking', done, total });
  });
  return refusal === null ? read : err(refusal);
}

/** What the workspace is called now; it may have been renamed since it was opened. */
async function nameOf({ id, name }: ImportSubject): Promise<string> {
  return (await findWorkspace(id))?.name ?? name;
}
