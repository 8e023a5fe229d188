import { checkOverviewInput } from '../domain/client-form.ts';
import type { Client, OverviewInput } from '../domain/client.ts';
import { overviewParts } from '../domain/new-client.ts';
import { problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import { cleanText } from '../domain/text-input.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { checkNameIsFree, nameTaken } from './client-checks.ts';

/**
 * Saves the overview's fields into the client as it is stored now; permissions stay as they are
 * and the client version does not rise (rulings: texts and versions). `revision` is the one the
 * form was filled from. Gives every problem of the form, client/not-found, review/locked,
 * client/changed-elsewhere and client-name/taken.
 */
export async function updateOverview(
  workspace: Workspace,
  clientId: string,
  revision: number,
  input: OverviewInput,
): Promise<Result<Client, Refusals>> {
  const found = checkOverviewInput(input);
  if (found.length > 0) return err(found);
  const { clients } = workspace.database;
  const work = async (): Promise<Result<Client, Refusals>> => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    if (stored.revision !== revision) return err([problem('client/changed-elsewhere', {})]);
    const taken = await checkNameIsFree(workspace, input.name, clientId);
    if (taken !== null) return err([taken]);
    const updated: Client = {
      ...stored,
      ...overviewParts(input),
      localizations: withDescription(stored, cleanText(input.description)),
      updatedAt: workspace.clock.now(),
      revision: stored.revision + 1,
    };
    await clients.put(updated);
    return ok(updated);
  };
  return write(workspace, [clients], work, { taken: nameTaken(input.name) });
}

/** The description is a text of the default locale and stored there only. */
function withDescription(client: Client, description: string): Client['localizations'] {
  return client.localizations.map((one) =>
    one.locale === client.defaultLocale ? { ...one, description } : one,
  );
}
