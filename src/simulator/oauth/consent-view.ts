import type { Client } from '../../domain/client.ts';
import { checkConsentRoom, companyNameOf } from '../../domain/consent-room.ts';
import type { HomeUser } from '../../domain/home-user.ts';
import { permissionTextKey } from '../../domain/localized-text.ts';
import type { ChosenPermission } from '../../domain/permission.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { Structure } from '../../domain/structure.ts';
import { textForUser } from '../../domain/user-text.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { World, WorldReads } from '../world.ts';
import { waitingConsent } from './waiting-consent.ts';

type Home = Pick<Structure, 'id' | 'name'>;

/** One permission as a user reads of it. */
interface ConsentPermission extends ChosenPermission {
  /** What the developer wrote, and in which locale; null when there is nothing in any. */
  readonly text: { readonly text: string; readonly locale: string } | null;
}

/** A home user who may be the one that answers. */
interface ConsentUser extends Pick<HomeUser, 'id' | 'name' | 'email' | 'locale'> {
  /** In the user's own locale, as far as there are texts. */
  readonly permissions: readonly ConsentPermission[];
  /** Whose connection this user decides on. */
  readonly ownHomes: readonly Home[];
  /** Homes of others where the user lives; with any, the family notice comes first [doc]. */
  readonly sharedHomes: readonly Home[];
  /** The version the user accepted before; null for a new user. */
  readonly acceptedVersion: number | null;
  /** Why this user cannot accept; null when nothing is in the way. */
  readonly refusal: Problem | null;
}

/** Everything the consent screen shows. */
interface ConsentView {
  readonly id: string;
  readonly client: Pick<Client, 'id' | 'name' | 'version' | 'supportUrl'>;
  readonly company: string;
  /** Where the answer goes; null when a PIN will be shown instead. */
  readonly redirectUri: string | null;
  readonly users: readonly ConsentUser[];
}

/**
 * What a consent request shows, to each of the home users in their own locale. Problems:
 * `consent/not-found`, `consent/answered`, `consent/redirect-changed`.
 */
export async function consentView(world: World, id: string): Promise<Result<ConsentView, Problem>> {
  return world.read(async (records) => {
    const found = await waitingConsent(records, id, world.now());
    if (!found.ok) return found;
    const { consent, client } = found.value;
    const company = companyNameOf(client, await records.developer(client.ownerId));
    const used = await records.grantCount(client.id);
    const homes = await records.structures();
    const users: ConsentUser[] = [];
    for (const user of await records.homeUsers()) {
      users.push(await viewOf(records, user, { client, company, used, homes }));
    }
    const { name, version, supportUrl } = client;
    return ok({
      id,
      client: { id: client.id, name, version, supportUrl },
      company,
      redirectUri: consent.redirectUri,
      users,
    });
  });
}

async function viewOf(
  records: WorldReads,
  user: HomeUser,
  asked: { client: Client; company: string; used: number; homes: readonly Structure[] },
): Promise<ConsentUser> {
  const { client, company, used, homes } = asked;
  const grant = await records.grantOf(client.id, user.id);
  const own = homes.filter(({ ownerId }) => ownerId === user.id);
  const shared = homes.filter(({ memberIds }) => memberIds.includes(user.id));
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    permissions: client.permissions.map((one) => ({
      ...one,
      text: textForUser(client, user.locale, permissionTextKey(one.permission)),
    })),
    ownHomes: own.map(homeOf),
    sharedHomes: shared.filter((home) => !own.includes(home)).map(homeOf),
    acceptedVersion: grant?.acceptedVersion ?? null,
    refusal:
      own.length === 0
        ? problem('consent/no-own-home', { user: user.name })
        : checkConsentRoom(client, used, grant !== undefined, company),
  };
}

function homeOf({ id, name }: Structure): Home {
  return { id, name };
}
