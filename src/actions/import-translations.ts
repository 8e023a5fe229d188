import type { Client } from '../domain/client.ts';
import type { Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import type { TranslationPlan } from '../transfer/translation-plan.ts';
import { saveLocalizedTexts } from './save-localized-texts.ts';

/**
 * Writes a confirmed plan: every change or none. A text that was changed since the plan was made
 * refuses the whole (text/changed-elsewhere). Gives the problems of saveLocalizedTexts.
 */
export async function importTranslations(
  workspace: Workspace,
  clientId: string,
  { sourceLocale, targetLocale, changes, addsLocale }: TranslationPlan,
): Promise<Result<Client, Refusals>> {
  return saveLocalizedTexts(workspace, {
    clientId,
    locale: targetLocale,
    addsLocale,
    changes: changes.map(({ key, before, after, source }) => ({
      key,
      base: before,
      text: after,
      // What the translator had before him: a source that moved on shows as out of date.
      basedOn: { locale: sourceLocale, text: source },
    })),
  });
}
