import type { DocumentContents } from '../../transfer/document.ts';
import type { ImportPlan } from '../../transfer/import-plan.ts';
import type { ReadDocument } from '../../transfer/read-document.ts';

/** A document that was read, compared with a workspace as it was then. */
export interface ComparedDocument {
  readonly read: ReadDocument;
  readonly existing: DocumentContents;
  /** How many changes the workspace had seen. */
  readonly changeCount: number;
  readonly plan: ImportPlan;
}

/** What a workspace is before anything is in it, not even a name. */
export const NOTHING: DocumentContents = {
  workspace: null,
  tables: {
    developers: [],
    verifications: [],
    mails: [],
    clients: [],
    grants: [],
    messages: [],
    images: [],
    drafts: [],
    homeUsers: [],
    structures: [],
  },
};
