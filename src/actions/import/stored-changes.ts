import { bytesOf } from '../../shared/base64.ts';
import { storedValue } from '../../storage/stored-value.ts';
import type { Meta } from '../../storage/workspace-database.ts';
import type { ContentsChanges } from '../../storage/put-contents.ts';
import type { WorkspaceFacts } from '../../transfer/document.ts';
import type { ImportChanges } from '../../transfer/import-changes.ts';

/** Changes as the database holds them: images and kept forms with blobs instead of base64. */
export function storedChanges(
  { puts, deletes, facts }: ImportChanges,
  present: WorkspaceFacts | null,
): ContentsChanges {
  return {
    puts: {
      ...puts,
      images: puts.images.map((image) => ({
        ...image,
        content: new Blob([bytesOf(image.content)], { type: image.type }),
      })),
      drafts: puts.drafts.map((draft) => ({ ...draft, values: storedValue(draft.values) })),
    },
    deletes,
    meta: changedFacts(facts, present),
  };
}

/** How many records are written. */
export function countPuts({ puts }: ContentsChanges): number {
  return Object.values(puts).reduce((count, records) => count + records.length, 0);
}

/** The facts that are not so already; an empty workspace has no instructions, no offset, nobody. */
function changedFacts(facts: ImportChanges['facts'], present: WorkspaceFacts | null): Meta[] {
  const changed: Meta[] = [];
  if (facts.instructions !== (present?.instructions ?? '')) {
    changed.push({ key: 'instructions', value: facts.instructions });
  }
  if (facts.clockOffset !== (present?.clockOffset ?? 0)) {
    changed.push({ key: 'clockOffset', value: facts.clockOffset });
  }
  if (facts.currentDeveloperId !== (present?.currentDeveloperId ?? null)) {
    changed.push({ key: 'currentDeveloperId', value: facts.currentDeveloperId });
  }
  if (facts.reviewByHand !== (present?.reviewByHand ?? false)) {
    changed.push({ key: 'reviewByHand', value: facts.reviewByHand ? 'yes' : null });
  }
  return changed;
}
