import type { ImportPort, ImportReply } from '../../src/actions/import/serve-import.ts';
import type { ImportSubject, ImportSurroundings } from '../../src/actions/import/import-tasks.ts';
import type { Workspace } from '../../src/storage/workspace.ts';

/** A workspace as the work of an import is told of it. */
export function subjectOf({ id, name, kind, database }: Workspace): ImportSubject {
  return { id, name, kind, databaseName: database.name };
}

/** Surroundings that stop nothing and tell nobody; override what the test is about. */
export function quiet(changes: Partial<ImportSurroundings> = {}): ImportSurroundings {
  return { onProgress: () => undefined, signal: new AbortController().signal, ...changes };
}

/**
 * A worker that lives in the test: what either end says reaches the other as a copy, later. `serve`
 * runs at the far end.
 */
export class NearWorker {
  onmessage: ((event: { readonly data: ImportReply }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  isEnded = false;
  readonly #port: ImportPort;

  constructor(serve: (port: ImportPort) => void) {
    this.#port = {
      onmessage: null,
      postMessage: (data) => {
        this.#later(() => this.onmessage?.({ data: structuredClone(data) as ImportReply }));
      },
    };
    serve(this.#port);
  }

  postMessage(data: unknown): void {
    const copy: unknown = structuredClone(data);
    this.#later(() => this.#port.onmessage?.({ data: copy }));
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** As a browser tells of a worker whose file cannot be had, or of a bug in it. */
  fail(message: string): void {
    this.onerror?.(Object.assign(new Event('error'), { message }));
  }

  #later(work: () => void): void {
    setTimeout(() => {
      if (!this.isEnded) work();
    });
  }
}
