import type { Exchange } from '../../domain/exchange.ts';
import { withoutSecrets } from '../../domain/trace/without-secrets.ts';
import { APP_VERSION } from '../../shared/app-version.ts';
import { clientFileName } from '../../transfer/client-file-name.ts';
import { har } from '../../transfer/trace/har.ts';
import { traceMarkdown, type MarkdownWords } from '../../transfer/trace/markdown.ts';

export const TRACE_FORMATS = ['markdown', 'har'] as const;
export type TraceFormat = (typeof TRACE_FORMATS)[number];

/** What to write of a trace. */
export interface TraceExport {
  readonly exchanges: readonly Exchange[];
  readonly format: TraceFormat;
  readonly withSecrets: boolean;
  readonly clientName: string;
  readonly words: MarkdownWords;
}

/** A trace as a file to save. */
export interface TraceFile {
  readonly fileName: string;
  readonly text: string;
  readonly mediaType: string;
}

/** Writes a trace for others: words in capitals stand for its secrets unless they are asked for. */
export function exportTrace(wanted: TraceExport): TraceFile {
  const { format, withSecrets, clientName, words } = wanted;
  const exchanges = withSecrets ? wanted.exchanges : wanted.exchanges.map(withoutSecrets);
  const name = `${clientFileName(clientName)}-trace`;
  if (format === 'har') {
    const text = har(exchanges, APP_VERSION);
    return { fileName: `${name}.har`, text, mediaType: 'application/json' };
  }
  const text = traceMarkdown(exchanges, words);
  return { fileName: `${name}.md`, text, mediaType: 'text/markdown' };
}
