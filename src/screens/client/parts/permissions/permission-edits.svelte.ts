import { untrack } from 'svelte';
import { createForm, type Form } from '../../../../components/form.svelte.ts';
import type { Client } from '../../../../domain/client.ts';
import { mergeEdits, valueOf, type Values } from '../../../../domain/merge-edits.ts';
import { defaultLocalization } from '../../../../domain/new-client.ts';
import { checkPermissions } from '../../../../domain/permission-choice.ts';
import type { ChosenPermission } from '../../../../domain/permission.ts';
import {
  findTextConflicts,
  permissionsEditOf,
  riseOfEdit,
  type PermissionsEdit,
} from '../../../../domain/permission-update.ts';
import type { Problem } from '../../../../domain/problem.ts';
import type { Versioned, VersionRise } from '../../../../domain/version-rise.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';
import type { PermissionValues } from '../../../clients/parts/client-form.ts';

/** What the editor started from: the client as it was stored then. */
interface Base extends Versioned {
  readonly texts: Values;
}

/** The pending changes of a client's permissions, until one update saves them all. */
export interface PermissionEdits {
  readonly form: Form<PermissionValues, Coded>;
  /** The permissions the client has, as far as this editor knows. */
  readonly stored: readonly ChosenPermission[];
  readonly edit: PermissionsEdit;
  readonly rise: VersionRise;
  /** Texts that were written elsewhere too, by field. */
  readonly conflicts: readonly Problem[];
  /** Another tab has changed the permissions meanwhile, and something is pending here. */
  readonly isStale: boolean;
  readonly isDirty: boolean;
  isPending: (id: string) => boolean;
  isOpen: (id: string) => boolean;
  accessOf: (id: string) => string;
  /** Opens a permission for editing, keeps what is typed, or drops what was done since. */
  open: (id: string) => void;
  close: (id: string) => void;
  cancel: (id: string) => void;
  /** Takes all pending changes of a permission back. */
  putBack: (id: string) => void;
  /** Settles a conflict: with the text as it is stored, or with the one typed here. */
  takeTheirs: (id: string) => void;
  keepMine: (id: string) => void;
  /** Starts anew from the client as it is stored. */
  restart: (from: Client) => void;
  /** Carries the pending changes over to the client as another tab has left it. */
  carryOver: () => void;
}

const textsOf = (client: Client): Values => defaultLocalization(client).permissionTexts;
const baseOf = (client: Client): Base => ({
  version: client.version,
  permissions: client.permissions,
  texts: textsOf(client),
});
const valuesOf = (client: Client): PermissionValues => ({
  name: client.name,
  locale: client.defaultLocale,
  permissions: client.permissions.map(({ permission, access }) => ({ permission, access })),
  permissionTexts: { ...textsOf(client) },
});
const accessesOf = (list: PermissionValues['permissions']): Values =>
  Object.fromEntries(list.map(({ permission, access }) => [permission, access]));

/**
 * Holds pending changes of a live client. What is not edited here follows what other tabs save; a
 * text that was edited keeps the words it started from, so that a conflict shows. Must be called
 * while a component is being set up.
 */
export function editPermissions(client: () => Client): PermissionEdits {
  const initial = untrack(client);
  let base = $state.raw(baseOf(initial));
  /** Each open permission, as it was when it was opened. */
  let opened = $state.raw<Readonly<Record<string, { access: string; text: string }>>>({});
  /** The client that an update of ours has replaced, as long as it still comes in. */
  let replaced: Client | undefined;
  const form = createForm<PermissionValues, Coded>(valuesOf(initial), (values) =>
    checkPermissions(values.permissions, values.permissionTexts),
  );

  const edit = $derived(
    permissionsEditOf({
      version: base.version,
      baseTexts: base.texts,
      permissions: form.values.permissions,
      texts: form.values.permissionTexts,
    }),
  );
  const rise = $derived(riseOfEdit(base, edit));
  const isDirty = $derived(rise.reason !== 'unchanged');
  const isEditing = $derived(isDirty || Object.keys(opened).length > 0);
  const conflicts = $derived(findTextConflicts(client(), edit));

  const accessOf = (id: string): string => valueOf(accessesOf(form.values.permissions), id);
  const textOf = (id: string): string => valueOf(form.values.permissionTexts, id);
  const storedAccess = (id: string): string => valueOf(accessesOf(base.permissions), id);

  function put(id: string, access: string, text: string): void {
    const others = form.values.permissions.filter(({ permission }) => permission !== id);
    const own = access === '' ? [] : [{ permission: id, access }];
    form.values.permissions = [...others, ...own];
    form.values.permissionTexts = { ...form.values.permissionTexts, [id]: text };
  }

  function close(id: string): void {
    opened = Object.fromEntries(Object.entries(opened).filter(([one]) => one !== id));
  }

  function carryOver(now: Client): void {
    const theirs = baseOf(now);
    const mine = accessesOf(form.values.permissions);
    const accesses = mergeEdits(accessesOf(base.permissions), mine, accessesOf(now.permissions));
    const merged = mergeEdits(base.texts, form.values.permissionTexts, theirs.texts);
    // The text of a permission that went there, but is wanted here, would be lost with it.
    const wanted = Object.keys(accesses).filter((id) => valueOf(merged, id) === '');
    const texts = { ...merged, ...Object.fromEntries(wanted.map((id) => [id, textOf(id)])) };
    const isWritten = (id: string): boolean =>
      textOf(id) !== valueOf(base.texts, id) || (storedAccess(id) !== '' && accessOf(id) === '');
    const keys = Object.keys({ ...base.texts, ...theirs.texts });
    const kept = keys.map((id) => [id, valueOf(isWritten(id) ? base.texts : theirs.texts, id)]);
    base = { ...theirs, texts: Object.fromEntries(kept) as Values };
    form.values.permissions = Object.entries(accesses).map(([permission, access]) => ({
      permission,
      access,
    }));
    form.values.permissionTexts = texts;
  }

  function follow(now: Client, isBusy: boolean): void {
    if (now === replaced || now.version < base.version) return;
    form.values.name = now.name;
    form.values.locale = now.defaultLocale;
    if (now.version === base.version || !isBusy) carryOver(now);
  }

  $effect(() => {
    const [now, isBusy] = [client(), isEditing];
    untrack(() => {
      follow(now, isBusy);
    });
  });

  function settle(id: string, text: string): void {
    const theirs = valueOf(textsOf(client()), id);
    base = { ...base, texts: { ...base.texts, [id]: theirs } };
    form.values.permissionTexts = { ...form.values.permissionTexts, [id]: text };
  }

  return {
    form,
    get stored() {
      return base.permissions;
    },
    get edit() {
      return edit;
    },
    get rise() {
      return rise;
    },
    get conflicts() {
      return conflicts;
    },
    get isStale() {
      return client().version > base.version && isEditing;
    },
    get isDirty() {
      return isDirty;
    },
    isPending: (id) => accessOf(id) !== storedAccess(id) || Object.hasOwn(edit.texts, id),
    isOpen: (id) => Object.hasOwn(opened, id),
    accessOf,
    open: (id) => {
      opened = { ...opened, [id]: { access: accessOf(id), text: textOf(id) } };
    },
    close,
    cancel: (id) => {
      const before = opened[id];
      if (before !== undefined) put(id, before.access, before.text);
      close(id);
    },
    putBack: (id) => {
      put(id, storedAccess(id), valueOf(base.texts, id));
      close(id);
    },
    takeTheirs: (id) => {
      settle(id, valueOf(textsOf(client()), id));
    },
    keepMine: (id) => {
      settle(id, textOf(id));
    },
    restart: (from) => {
      replaced = from === client() ? undefined : client();
      base = baseOf(from);
      opened = {};
      form.reset(valuesOf(from));
    },
    carryOver: () => {
      carryOver(client());
    },
  };
}
