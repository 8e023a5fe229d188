import {
  exportDocument,
  type ExportedDocument,
  type ExportOptions,
} from '../../../../actions/export/export-document.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';
import { changeCount } from '../../../../queries/change-count.ts';
import { live } from '../../../../queries/live.svelte.ts';
import type { useWorkspace } from '../../../../queries/workspace-context.ts';

/** The document that the present choices make, ready to leave. */
export interface PreparedDocument {
  /** Undefined until the first is written, and while there is nothing to write. */
  readonly current: ExportedDocument | undefined;
  readonly problems: readonly Coded[];
  /** A newer one is being written. */
  readonly isBusy: boolean;
}

/**
 * Writes the document anew whenever the choices or the workspace change; the last one stays until
 * then. Call it while a component is set up.
 */
export function preparedDocument(
  workspace: ReturnType<typeof useWorkspace>,
  read: () => ExportOptions,
): PreparedDocument {
  const changes = live(() => () => changeCount(workspace));
  let current = $state.raw<ExportedDocument>();
  let problems = $state.raw<readonly Coded[]>([]);
  let isBusy = $state(true);
  let bug = $state.raw<Error>();

  async function write(options: ExportOptions, signal: AbortSignal): Promise<void> {
    const result = await exportDocument(workspace, options, signal);
    if (result === null) return;
    isBusy = false;
    current = result.ok ? result.value : undefined;
    problems = result.ok ? [] : result.error;
  }

  $effect(() => {
    // Not before the count is known: it would be written twice.
    if (changes.current === undefined) return;
    const stopping = new AbortController();
    isBusy = true;
    write(read(), stopping.signal).catch((exception: unknown) => {
      bug = exception instanceof Error ? exception : new Error(String(exception));
    });
    return () => {
      stopping.abort();
    };
  });
  $effect(() => {
    if (bug !== undefined) throw bug;
  });

  return {
    get current() {
      return current;
    },
    get problems() {
      return changes.problem === undefined ? problems : [changes.problem];
    },
    get isBusy() {
      return isBusy && changes.problem === undefined;
    },
  };
}
