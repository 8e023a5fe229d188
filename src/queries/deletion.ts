import type { Workspace } from '../storage/workspace.ts';

/** What goes when a developer account is deleted. */
export interface DeveloperBelongings {
  readonly clients: readonly string[];
  readonly users: number;
  readonly mails: number;
  readonly drafts: number;
}

/** Counts what the deletion of a developer would take along, for its confirmation. */
export async function whatGoesWithDeveloper(
  { database }: Workspace,
  developerId: string,
): Promise<DeveloperBelongings> {
  const clients = await database.clients.where('ownerId').equals(developerId).toArray();
  const ids = clients.map((client) => client.id);
  return {
    clients: clients.map((client) => client.name),
    users: await database.grants.where('clientId').anyOf(ids).count(),
    mails: await database.mails
      .where('[developerId+sentAt]')
      .between([developerId, -Infinity], [developerId, Infinity])
      .count(),
    drafts: await database.drafts.where('id').startsWith(`${developerId}/`).count(),
  };
}
