import { problem, type Problem } from '../domain/problem.ts';
import type { Client } from '../domain/client.ts';
import { checkEmail } from '../domain/email.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { readChangeCount, write } from '../storage/write.ts';
import { clientTables, removeClients } from './client-belongings.ts';
import { checkNameIsFree } from './client-checks.ts';
import { checkAddressIsFree } from './developer-checks.ts';
import { makeUndo, type Undo } from './undo.ts';

/**
 * Deletes a developer account with its clients and theirs, mails, verifications and drafts; not bound
 * by the 25-user rule (rulings: account). `typedEmail` must be its address. Gives
 * developer/not-found and developer/confirmation-differs.
 */
export async function deleteDeveloper(
  workspace: Workspace,
  developerId: string,
  typedEmail: string,
): Promise<Result<Undo, Refusals>> {
  const { developers, verifications, mails, clients, drafts, meta } = workspace.database;
  const tables = [developers, verifications, mails, ...clientTables(workspace)];
  return write(workspace, tables, async () => {
    const developer = await developers.get(developerId);
    if (developer === undefined) return err([problem('developer/not-found', {})]);
    if (!isSameAddress(typedEmail, developer.emailKey)) {
      const values = { email: developer.email };
      return err([problem('developer/confirmation-differs', values, { field: 'confirmation' })]);
    }
    const itsClients = await clients.where('ownerId').equals(developerId).toArray();
    const inbox = mails
      .where('[developerId+sentAt]')
      .between([developerId, -Infinity], [developerId, Infinity]);
    const current = await meta.get('currentDeveloperId');
    const removed = [
      { table: developers, records: [developer] },
      ...(await removeClients(workspace, itsClients)),
      { table: mails, records: await inbox.toArray() },
      {
        table: verifications,
        records: await verifications.where('developerId').equals(developerId).toArray(),
      },
      { table: drafts, records: await drafts.where('id').startsWith(`${developerId}/`).toArray() },
      { table: meta, records: current === undefined ? [] : [current] },
    ];
    await developers.delete(developerId);
    await inbox.delete();
    await verifications.where('developerId').equals(developerId).delete();
    await drafts.where('id').startsWith(`${developerId}/`).delete();
    if (current?.value === developerId) {
      const next = await developers.orderBy('emailKey').first();
      await meta.put({ key: 'currentDeveloperId', value: next?.id ?? null });
    }
    const mayReturn = async (): Promise<Problem | null> =>
      (await checkAddressIsFree(workspace, developer.emailKey)) ??
      firstTakenName(workspace, itsClients);
    const after = (await readChangeCount(workspace)) + 1;
    return ok(makeUndo(workspace, developer.email, after, removed, mayReturn));
  });
}

function isSameAddress(typed: string, key: string): boolean {
  const email = checkEmail(typed);
  return email.ok && email.value.key === key;
}

async function firstTakenName(
  workspace: Workspace,
  clients: readonly Client[],
): Promise<Problem | null> {
  for (const client of clients) {
    const taken = await checkNameIsFree(workspace, client.name, client.id);
    if (taken !== null) return taken;
  }
  return null;
}
