import { adoptersByAddress } from './adopt-client.ts';
import { inOrder } from './code-unit-order.ts';
import { indexContents } from './document-index.ts';
import type { DocumentContents } from './document.ts';
import { groupBy } from './group-by.ts';
import type { ImportPlan, PlanItem } from './import-plan.ts';
import { clientItem, developerItem, workspaceItem } from './plan-items.ts';
import type { ReadDocument } from './read-document.ts';

/**
 * What an import of a document into `existing` would do, item by item: the workspace, then each
 * developer followed by its clients. Equal input gives equal plans.
 */
export function planImport(read: ReadDocument, existing: DocumentContents): ImportPlan {
  const { isRaw, appVersion, exportedAt, scope, hasSecrets } = read;
  return {
    scope,
    isRaw,
    hasSecrets,
    exportedAt,
    appVersion,
    workspaceName: read.contents.workspace?.name ?? '',
    items: itemsOf(read, existing),
    unknownKeys: read.unknownKeys,
    setAside: read.setAside,
    setAsideCount: read.setAsideCount,
  };
}

function itemsOf({ contents, scope, isRaw }: ReadDocument, existing: DocumentContents): PlanItem[] {
  const theirs = indexContents(contents);
  const mine = indexContents(existing);
  const developers = inOrder([...theirs.developers.values()], ({ developer }) => [
    developer.emailKey,
    developer.id,
  ]);
  const clients = inOrder([...theirs.clients.values()], ({ client }) => [
    client.nameKey,
    client.id,
  ]);
  const clientsByOwner = groupBy(clients, ({ client }) => client.ownerId);
  const taken = new Set([...mine.clientByName.keys(), ...theirs.clientByName.keys()]);
  const around = { mine, theirs, adopters: adoptersByAddress(theirs, mine), taken };
  const isEmpty = mine.developers.size === 0 && mine.clients.size === 0;
  const items: PlanItem[] = [];
  if (contents.workspace !== null) {
    const present = existing.workspace;
    // A raw download does not know what the workspace is called.
    const name = isRaw && present !== null ? present.name : contents.workspace.name;
    items.push(
      workspaceItem(
        { facts: { ...contents.workspace, name }, loose: theirs.loose },
        present === null ? null : { facts: present, loose: mine.loose },
        isEmpty,
      ),
    );
  }
  for (const parts of developers) {
    const itsClients = clientsByOwner.get(parts.developer.id) ?? [];
    const isReduced = scope === 'clients';
    items.push(developerItem(parts, mine, { clients: itsClients.length, isReduced }));
    for (const one of itsClients) items.push(clientItem(one, around));
  }
  return items;
}
