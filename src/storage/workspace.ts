import type { Clock } from '../shared/clock.ts';
import type { Random } from '../shared/random.ts';
import type { WorkspaceKind } from './registry.ts';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** An open workspace: one console with its own database and clock. */
export interface Workspace {
  readonly id: string;
  /** As it is listed; the frame follows when it is renamed (AfterStart). */
  name: string;
  readonly kind: WorkspaceKind;
  readonly database: WorkspaceDatabase;
  readonly clock: Clock;
  readonly random: Random;
  /** Asks the browser, once, to keep the data under pressure; never fails. */
  readonly askToPersist: () => void;
  /** Lets go of the database. */
  readonly close: () => void;
}
