import type {
  Imported,
  ImportPlan,
  ImportTarget,
} from '../../../../actions/import/import-session.ts';
import type { TakenIn } from '../../../../actions/import/take-in.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';
import type { Result } from '../../../../shared/result.ts';

/** Something that came in, by whichever way, before anybody has looked into it. */
export interface Arrival {
  /** The file's name; empty where there is none. */
  readonly name: string;
  readonly load: () => Promise<Result<TakenIn, readonly Coded[]>>;
}

/** Where the document is to go, as the form has it. */
export interface Destination {
  readonly kind: ImportTarget['kind'];
  readonly name: string;
  readonly isShared: boolean;
}

export type ImportStep =
  | { readonly at: 'choosing' }
  | {
      readonly at: 'refused';
      readonly arrival: Arrival;
      readonly refusals: readonly Coded[];
      /** What was refused; null where it could not even be unpacked. */
      readonly source: Blob | string | null;
    }
  | { readonly at: 'planned'; readonly arrival: Arrival; readonly plan: ImportPlan }
  | { readonly at: 'done'; readonly imported: Imported; readonly target: ImportTarget };

/** What has just happened to the plan or instead of it, to be said once. */
export type ImportNews = 'changed' | 'stopped' | 'tooLate' | 'undone' | null;
