import type { Client } from './client.ts';
import type { Localization } from './localization.ts';
import { permissionTextKey, withLocalizedText } from './localized-text.ts';
import { valueOf, type Values } from './merge-edits.ts';
import { defaultLocalization } from './new-client.ts';
import { checkPermissions } from './permission-choice.ts';
import { problem, type Problem } from './problem.ts';
import { cleanText } from './text-input.ts';
import { versionRise, type Versioned, type VersionRise } from './version-rise.ts';

/** All pending changes of the Permissions tab, as one update. */
export interface PermissionsEdit {
  /** The client version that the editor started from. */
  readonly version: number;
  /** The permissions as they are to be. */
  readonly permissions: readonly { readonly permission: string; readonly access: string }[];
  /**
   * By permission, the texts that were edited and those that go with a removed one: as they were
   * when the editor started, and as they are to be.
   */
  readonly texts: Readonly<Record<string, { readonly base: string; readonly text: string }>>;
}

/** What an editor started from, and what it holds now. */
interface EditorState {
  readonly version: number;
  readonly baseTexts: Values;
  readonly permissions: PermissionsEdit['permissions'];
  readonly texts: Values;
}

/** The update that an editor's state amounts to. */
export function permissionsEditOf(state: EditorState): PermissionsEdit {
  const { version, permissions, baseTexts, texts } = state;
  const chosen = permissions.map(({ permission }) => permission);
  const ids = new Set([...Object.keys(baseTexts), ...chosen]);
  const edited = [...ids].map((id) => {
    const text = chosen.includes(id) ? valueOf(texts, id) : '';
    return [id, { base: valueOf(baseTexts, id), text }] as const;
  });
  const kept = edited.filter(([, { base, text }]) => cleanText(text) !== base);
  return { version, permissions, texts: Object.fromEntries(kept) };
}

/** The texts of the default locale as an update leaves them. */
function textsAfter(client: Client, edit: PermissionsEdit): Values {
  const edited = Object.entries(edit.texts).map(([id, { text }]) => [id, text] as const);
  const texts: Values = Object.fromEntries(edited);
  return { ...defaultLocalization(client).permissionTexts, ...texts };
}

/**
 * Texts that somebody else has written since the editor started, each as text/changed-elsewhere
 * with what is stored now. Where both wrote the same there is nothing to decide.
 */
export function findTextConflicts(client: Client, edit: PermissionsEdit): Problem[] {
  const stored = defaultLocalization(client).permissionTexts;
  return Object.entries(edit.texts).flatMap(([id, { base, text }]) => {
    const theirs = valueOf(stored, id);
    if (theirs === base || theirs === cleanText(text)) return [];
    return [problem('text/changed-elsewhere', { theirs }, { field: `permissionTexts.${id}` })];
  });
}

/**
 * Checks an update against the client as it is stored: client/changed-elsewhere when its version
 * is another, text/changed-elsewhere, and the problems of the outcome (see permission-choice).
 */
export function checkPermissionsEdit(client: Client, edit: PermissionsEdit): Problem[] {
  if (client.version !== edit.version) return [problem('client/changed-elsewhere', {})];
  return [
    ...findTextConflicts(client, edit),
    ...checkPermissions(edit.permissions, textsAfter(client, edit)),
  ];
}

/** What an update will do to the client's version; only texts of permissions that stay count. */
export function riseOfEdit(client: Versioned, edit: PermissionsEdit): VersionRise {
  const textsDiffer = edit.permissions.some(({ permission }) =>
    Object.hasOwn(edit.texts, permission),
  );
  return versionRise(client, edit.permissions, textsDiffer);
}

/** How many texts, in all locales, go with the permissions that are removed (ours). */
export function droppedTexts(client: Client, edit: PermissionsEdit): number {
  const removed = removedBy(client, edit);
  return client.localizations
    .flatMap(({ permissionTexts }) => removed.map((id) => valueOf(permissionTexts, id)))
    .filter((text) => text !== '').length;
}

/**
 * The client after a checked update, by the developer with the address `by`, at `now` (ms), while
 * `users` have authorized it. Texts of removed permissions go in every locale (ours).
 */
export function updatedPermissions(
  client: Client,
  edit: PermissionsEdit,
  { by, now, users }: { readonly by: string; readonly now: number; readonly users: number },
): Client {
  const { version, permissions, changes, notice } = riseOfEdit(client, edit);
  const entry = { version, at: now, by, changes: [...changes], notice, users };
  const removed = removedBy(client, edit);
  return {
    ...client,
    version,
    versions: version === client.version ? client.versions : [...client.versions, entry],
    permissions: [...permissions],
    localizations: client.localizations.map((one) =>
      removed.reduce(withoutText, one.locale === client.defaultLocale ? withTexts(one, edit) : one),
    ),
    updatedAt: now,
  };
}

function removedBy(client: Pick<Client, 'permissions'>, edit: PermissionsEdit): string[] {
  const chosen = edit.permissions.map(({ permission }) => permission);
  return client.permissions
    .map(({ permission }) => permission)
    .filter((permission) => !chosen.includes(permission));
}

function withTexts(localization: Localization, edit: PermissionsEdit): Localization {
  return Object.entries(edit.texts).reduce(
    (one, [id, { text }]) => withLocalizedText(one, permissionTextKey(id), cleanText(text)),
    localization,
  );
}

function withoutText(localization: Localization, permission: string): Localization {
  const key = permissionTextKey(permission);
  const others = Object.entries(localization.basedOn).filter(([one]) => one !== key);
  return {
    ...withLocalizedText(localization, key, ''),
    basedOn: Object.fromEntries(others),
  };
}
