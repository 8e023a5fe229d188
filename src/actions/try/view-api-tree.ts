import type { Grant } from '../../domain/grant.ts';
import { apiTree, type ApiNode } from '../../simulator/api/api-tree.ts';
import type { Workspace } from '../../storage/workspace.ts';

export type { ApiNode };
/** How a token stands to a permission that opens a field. */
export type OpeningState = ApiNode['reads'][number];
/** How a value is put in. */
export type WriteInput = NonNullable<ApiNode['input']>;

/** The API as a client's product finds it. */
export interface ApiTreeView {
  readonly tree: ApiNode;
  /** The name of the user whose homes these are; null without a token that is good for anything. */
  readonly userName: string | null;
  /** Whether there is a token that has ended. */
  readonly isEnded: boolean;
}

/**
 * The tree of the API for a live read: with the homes that the token shows; without a token, or with
 * one that has ended, as the client's permissions would open it. Null when the client is gone.
 * Rejects with a failure of storage.
 */
export async function viewApiTree(
  { database, clock }: Workspace,
  clientId: string,
  token: string,
): Promise<ApiTreeView | null> {
  const client = await database.clients.get(clientId);
  if (client === undefined) return null;
  const isOurs = (grant: Grant): boolean => grant.clientId === clientId;
  const grant = await database.grants.where('token').equals(token).filter(isOurs).first();
  const { permissions: chosen } = client;
  const now = clock.now();
  if (grant === undefined) {
    const holding = { chosen, accepted: null };
    const tree = apiTree({ holding, structures: null, now });
    return { tree, userName: null, isEnded: token !== '' };
  }
  const structures = await database.structures.where('ownerId').equals(grant.userId).toArray();
  const user = await database.homeUsers.get(grant.userId);
  const holding = { chosen, accepted: grant.permissions };
  return {
    tree: apiTree({ holding, structures, now }),
    userName: user?.name ?? '',
    isEnded: false,
  };
}
