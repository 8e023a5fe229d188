import type { Problem } from '../domain/problem.ts';
import { err, type Result } from '../shared/result.ts';
import { DOCUMENT_FORMAT } from './document.ts';
import { refuse } from './document-refusal.ts';
import { walkJson } from './json-walk.ts';
import { parseJson } from './parse-json.ts';
import { readOwnDocument } from './read-own-document.ts';
import { readRawDownload } from './read-raw-download.ts';
import type { ReadDocument, ReadOptions } from './read-result.ts';
import { isObject } from './record-check.ts';
import { RAW_FORMAT } from './write-raw-document.ts';

export type { ReadDocument };

/**
 * Reads a document of ours, hostile until proven otherwise: from text to JSON to its envelope,
 * lifted to the present record version, each record checked. Gives the first refusal of the
 * staircase (document-problems.ts); its `field` is a JSON pointer into the text as it stands. Of a
 * raw download, which may come from a damaged database, whatever can be used is used.
 */
export function readDocument(
  text: string,
  options: ReadOptions = {},
): Result<ReadDocument, Problem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const read = readParsed(json.value, options);
  // What is too deep or hostile is told first, wherever it is; what was read has neither.
  const hostile = read.ok ? null : walkJson(json.value, [], { halves: true });
  return hostile === null ? read : err(hostile);
}

function readParsed(json: unknown, options: ReadOptions): Result<ReadDocument, Problem> {
  if (!isObject(json)) return err(refuse('document/not-ours', [], {}));
  if (json.format === RAW_FORMAT) return readRawDownload(json, options);
  if (json.format === DOCUMENT_FORMAT) return readOwnDocument(json, options);
  return err(refuse('document/not-ours', ['format'], {}));
}
