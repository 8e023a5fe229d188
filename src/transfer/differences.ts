import { adoptClient, adoptersByAddress } from './adopt-client.ts';
import {
  indexContents,
  type ClientParts,
  type DeveloperParts,
  type DocumentIndex,
} from './document-index.ts';
import { withPresentSecret, withPresentToken } from './document-secrets.ts';
import type { DocumentContents } from './document.ts';
import type { Difference } from './import-plan.ts';
import type { ReadDocument } from './read-document.ts';
import { valueDifferences } from './value-differences.ts';

/**
 * Where an item differs from what is there: from the present thing of its id, or else from the one
 * that is in its way. Of a new one everything differs. Secrets are never told, only that they
 * differ.
 */
export function differencesOf(
  read: ReadDocument,
  existing: DocumentContents,
  itemId: string,
): Difference[] {
  const theirs = indexContents(read.contents);
  const mine = indexContents(existing);
  const [kind, recordId = ''] = splitId(itemId);
  if (kind === 'workspace') return workspaceDifferences(read, existing, theirs, mine);
  if (kind === 'developer') {
    const coming = theirs.developers.get(recordId);
    if (coming === undefined) return [];
    const holder = mine.developerByAddress.get(coming.developer.emailKey);
    const present = mine.developers.get(recordId) ?? mine.developers.get(holder?.id ?? '');
    return valueDifferences(
      present === undefined ? {} : shownDeveloper(present),
      shownDeveloper(coming),
    );
  }
  const parts = theirs.clients.get(recordId);
  if (parts === undefined) return [];
  const coming = adoptClient(parts, adoptersByAddress(theirs, mine));
  const holder = mine.clientByName.get(coming.client.nameKey);
  const present = mine.clients.get(recordId) ?? mine.clients.get(holder?.id ?? '');
  return clientDifferences(present, coming);
}

function splitId(itemId: string): [kind: string, recordId?: string] {
  const colon = itemId.indexOf(':');
  return colon < 0 ? [itemId] : [itemId.slice(0, colon), itemId.slice(colon + 1)];
}

function workspaceDifferences(
  { isRaw, contents }: ReadDocument,
  { workspace }: DocumentContents,
  theirs: DocumentIndex,
  mine: DocumentIndex,
): Difference[] {
  if (contents.workspace === null) return [];
  // A raw download does not know what the workspace is called.
  const name = isRaw && workspace !== null ? workspace.name : contents.workspace.name;
  const shown = ({ loose }: DocumentIndex): object => ({
    drafts: byKey(loose.drafts, ({ id }) => id),
    images: loose.images.map(({ id }) => id).sort(),
    homeUsers: byKey(loose.homeUsers, ({ id }) => id),
    structures: byKey(loose.structures, ({ id }) => id),
  });
  return valueDifferences(
    { workspace: workspace ?? {}, ...shown(mine) },
    { workspace: { ...contents.workspace, name }, ...shown(theirs) },
  );
}

function shownDeveloper({ developer, verifications, mails, drafts }: DeveloperParts): object {
  return {
    developer,
    verifications: byKey(verifications, ({ token }) => token),
    mails: byKey(mails, ({ id }) => id),
    drafts: byKey(drafts, ({ id }) => id),
  };
}

/** What stands for a secret. */
const HIDDEN = '•••';

function clientDifferences(present: ClientParts | undefined, coming: ClientParts): Difference[] {
  const same = present?.client.id === coming.client.id ? present.client : undefined;
  const client = withPresentSecret(coming.client, same);
  const presentGrants = new Map(present?.grants.map((grant) => [grant.id, grant]));
  const grants = coming.grants.map((one) => withPresentToken(one, presentGrants.get(one.id)));
  const theirs = { ...coming, client, grants };
  const found = valueDifferences(
    present === undefined ? {} : shownClient(present),
    shownClient(theirs),
  );
  return found.concat(secretDifferences(present, theirs));
}

/** A client without its secrets. */
function shownClient({ client, grants, messages, drafts, images }: ClientParts): object {
  return {
    client: { ...client, secret: HIDDEN },
    grants: byKey(
      grants.map((grant) => (grant.token === null ? grant : { ...grant, token: HIDDEN })),
      ({ id }) => id,
    ),
    messages: byKey(messages, ({ id }) => id),
    drafts: byKey(drafts, ({ id }) => id),
    images,
  };
}

/** Where both sides have a secret, but not the same. */
function secretDifferences(mine: ClientParts | undefined, theirs: ClientParts): Difference[] {
  if (mine === undefined) return [];
  const hidden = { mine: JSON.stringify(HIDDEN), theirs: JSON.stringify(HIDDEN) };
  // Put together, lest it looks like the key of a message.
  const secretPath = ['client', 'secret'].join('.');
  const found: Difference[] = [];
  if (mine.client.secret !== theirs.client.secret) found.push({ path: secretPath, ...hidden });
  const tokens = new Map(mine.grants.map(({ id, token }) => [id, token]));
  for (const { id, token } of theirs.grants) {
    const present = tokens.get(id) ?? null;
    if (present === null || token === null || present === token) continue;
    found.push({ path: `grants.${id}.token`, ...hidden });
  }
  return found;
}

function byKey<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Record<string, Entry> {
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), entry]));
}
