import type { Developer } from '../domain/developer.ts';
import type { ClientParts, DeveloperParts, LooseParts } from './document-index.ts';
import { withPresentSecret, withPresentToken } from './document-secrets.ts';
import type { WorkspaceFacts } from './document.ts';
import { areSameRecords, isSameValue } from './same-value.ts';

/** What a document of some clients says of their owners. */
const OF_OWNERS = [
  'email',
  'emailKey',
  'companyName',
  'companyUrl',
  'country',
  'verifiedAt',
  'createdAt',
] as const satisfies (keyof Developer)[];

const idOf = ({ id }: { readonly id: string }): string => id;

/** Whether an owner is the same in all that a document of clients says. */
export function isSameOwner(mine: Developer, theirs: Developer): boolean {
  return OF_OWNERS.every((name) => mine[name] === theirs[name]);
}

/** Whether a developer and what goes with it are the same, its clients apart. */
export function isSameDeveloper(mine: DeveloperParts, theirs: DeveloperParts): boolean {
  return (
    isSameValue(mine.developer, theirs.developer) &&
    areSameRecords(mine.verifications, theirs.verifications, ({ token }) => token) &&
    areSameRecords(mine.mails, theirs.mails, idOf) &&
    areSameRecords(mine.drafts, theirs.drafts, idOf)
  );
}

/** Whether a client and what goes with it are the same. A secret that was left out is no difference. */
export function isSameClient(mine: ClientParts, theirs: ClientParts): boolean {
  const present = new Map(mine.grants.map((grant) => [grant.id, grant]));
  const grants = theirs.grants.map((grant) => withPresentToken(grant, present.get(grant.id)));
  return (
    isSameValue(mine.client, withPresentSecret(theirs.client, mine.client)) &&
    areSameRecords(mine.grants, grants, idOf) &&
    areSameRecords(mine.messages, theirs.messages, idOf) &&
    areSameRecords(mine.drafts, theirs.drafts, idOf) &&
    theirs.images.every((id) => mine.images.includes(id))
  );
}

/** Whether the facts of a workspace and what is of nobody in it are the same. */
export function isSameWorkspace(
  mine: { readonly facts: WorkspaceFacts; readonly loose: LooseParts },
  theirs: { readonly facts: WorkspaceFacts; readonly loose: LooseParts },
): boolean {
  const images = new Set(mine.loose.images.map(idOf));
  return (
    isSameValue(mine.facts, theirs.facts) &&
    areSameRecords(mine.loose.drafts, theirs.loose.drafts, idOf) &&
    areSameRecords(mine.loose.homeUsers, theirs.loose.homeUsers, idOf) &&
    areSameRecords(mine.loose.structures, theirs.loose.structures, idOf) &&
    images.size === theirs.loose.images.length &&
    theirs.loose.images.every(({ id }) => images.has(id))
  );
}
