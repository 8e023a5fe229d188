import { saveFile } from '../components/save-file.ts';
import { formatBytes, formatNumber } from '../i18n/format.ts';
import type { TableLoss } from '../storage/raw-tables.ts';
import type { FoundDatabase } from './found-database.ts';
import { notice } from './notice.ts';
import { rawFilesOf, type RawFile } from './raw-files.ts';
import { say, sayTable } from './say.ts';

/** The databases that were saved during this visit, by name. */
export type Saved = Set<string>;

/** How long a browser needs to take one file before the next comes (ms); it drops some otherwise. */
const BETWEEN_FILES = 150;

/**
 * Saves databases as files and notes them as saved. Answers with what to tell: the files, and what
 * could not be read of them.
 */
export async function saveDatabases(
  databases: readonly FoundDatabase[],
  saved: Saved,
): Promise<HTMLElement> {
  const told: HTMLElement[] = [];
  const files: RawFile[] = [];
  for (const found of databases) {
    try {
      const made = await rawFilesOf(found, Date.now());
      for (const file of made.files) {
        if (files.length > 0) await pause();
        saveFile(file.filename, file.text);
        files.push(file);
      }
      saved.add(found.name);
      if (made.losses.length > 0) told.push(lossNotice(made.losses));
    } catch (exception) {
      told.push(notice('danger', say('saveFailed', { reason: String(exception) })));
    }
  }
  const box = document.createElement('div');
  box.className = 'told';
  if (files.length > 0 || told.length === 0) box.append(notice('good', filesInWords(files)));
  box.append(...told);
  return box;
}

function filesInWords(files: readonly RawFile[]): string {
  const [first] = files;
  if (first === undefined) return say('savedNothing');
  const size = formatBytes(files.reduce((sum, { text }) => sum + new Blob([text]).size, 0));
  if (files.length === 1) return say('savedOne', { file: first.filename, size });
  return say('savedMany', { count: formatNumber(files.length), size });
}

function lossNotice(losses: readonly TableLoss[]): HTMLElement {
  const lines = losses.map(({ table, records, reason }) => {
    const called = sayTable(table);
    if (records === null) return say('lossAll', { table: called, reason });
    return say('lossSome', { table: called, count: formatNumber(records), reason });
  });
  return notice('warning', say('lossesTitle'), ...lines);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, BETWEEN_FILES);
  });
}
