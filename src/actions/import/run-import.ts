import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import { checkChoices } from '../../transfer/check-choices.ts';
import { differencesOf } from '../../transfer/differences.ts';
import { applyBeside } from './apply-beside.ts';
import { applyHere } from './apply-here.ts';
import { compareDocument } from './compare-document.ts';
import type { ComparedDocument } from './compared-document.ts';
import type { ImportSubject, ImportSurroundings, ImportTasks } from './import-tasks.ts';
import { undoImport } from './undo-import.ts';

/** Does the work of one import, wherever it is called: in a worker, or in the page. */
export function runImport(subject: ImportSubject, surroundings: ImportSurroundings): ImportTasks {
  let compared: ComparedDocument | null = null;
  const opened = (): ComparedDocument => {
    if (compared === null) throw new Error('There is no plan yet.');
    return compared;
  };
  return {
    open: (source) =>
      attempt(async () => {
        compared = null;
        const result = await compareDocument(subject, source, surroundings);
        if (!result.ok) return err([result.error]);
        compared = result.value;
        return ok(compared.plan);
      }),
    differences: (itemId) => {
      const { read, existing } = opened();
      return Promise.resolve(differencesOf(read, existing, itemId));
    },
    check: (choices) => {
      const { read, existing, plan } = opened();
      return Promise.resolve(checkChoices(read, existing, plan, choices));
    },
    apply: (target, choices) =>
      attempt(async () => {
        const document = opened();
        if (target.kind === 'beside') return applyBeside(document.read, target, surroundings);
        const { read, existing, plan } = document;
        const found = checkChoices(read, existing, plan, choices);
        if (found.length > 0) return err(found);
        return refusals(await applyHere(subject, document, choices, surroundings));
      }),
    undo: (done) => attempt(async () => refusals(await undoImport(subject, done))),
  };
}

function refusals<Value>(result: Result<Value, Problem>): Result<Value, Refusals> {
  return result.ok ? result : err([result.error]);
}
