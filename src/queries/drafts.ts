import { draftId, type Draft } from '../domain/draft.ts';
import type { Workspace } from '../storage/workspace.ts';

/** A developer's kept form, or null. */
export async function findDraft(
  { database }: Workspace,
  developerId: string,
  formId: string,
): Promise<Draft | null> {
  return (await database.drafts.get(draftId(developerId, formId))) ?? null;
}
