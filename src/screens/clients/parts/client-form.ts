import { createForm, type Form } from '../../../components/form.svelte.ts';
import { problem } from '../../../domain/problem.ts';
import type { Coded } from '../../../i18n/problem-message.ts';
import { watchName, type WatchedName } from './watch-name.svelte.ts';

/** What a piece of a form needs of it; a form with more fields will do. */
export type FormPart<Values extends object> = Pick<
  Form<Values, Coded>,
  'values' | 'touch' | 'problemsOf' | 'problems'
>;

/** What a piece with the client's name in it needs. */
export type NamedFormPart<Values extends { name: string }> = FormPart<Values> & {
  readonly names: WatchedName;
};

/** What the permissions of a form need: the name is read by the writing aid. */
export interface PermissionValues {
  name: string;
  permissions: readonly { readonly permission: string; readonly access: string }[];
  permissionTexts: Record<string, string>;
  /** The locale the texts are written in; English when none is given. */
  locale?: string;
}

/** A form with a client's name in it, and what the stored names say of that name. */
export interface ClientForm<Values extends { name: string }> extends Form<Values, Coded> {
  readonly names: WatchedName;
}

/**
 * A form for a client, or for a part of one. `check` gives the rules' problems; that the name is
 * taken is added to them, live. `exceptClientId` is the client being edited, whose own name is
 * free to it. Must be called while a component is being set up.
 */
export function createClientForm<Values extends { name: string }>(
  initial: Values,
  check: (values: Values) => readonly Coded[],
  exceptClientId?: string,
): ClientForm<Values> {
  let names: WatchedName | undefined = undefined;
  const isTaken = (): boolean => names?.taken ?? false;
  const form = createForm<Values, Coded>(initial, (values) => [
    ...(isTaken()
      ? [problem('client-name/taken', { name: values.name.trim() }, { field: 'name' })]
      : []),
    ...check(values),
  ]);
  names = watchName(
    () => form.values.name,
    () => exceptClientId,
  );
  return Object.assign(form, { names });
}
