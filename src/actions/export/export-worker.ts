import { collectDocument, type ExportedDocument, type ExportRequest } from './collect-document.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../shared/result.ts';

/** What the worker answers: the outcome, or the exception of which only this much can travel. */
export type ExportAnswer =
  | { readonly outcome: Result<ExportedDocument, Problem> }
  | { readonly name: string; readonly message: string };

addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void answer(event.data).then((said) => {
    postMessage(said);
  });
});

async function answer(request: ExportRequest): Promise<ExportAnswer> {
  try {
    return { outcome: await collectDocument(request) };
  } catch (exception) {
    const { name, message } = exception as Error;
    return { name, message };
  }
}
