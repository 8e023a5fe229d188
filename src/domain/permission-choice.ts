import { LIMITS } from './limits.ts';
import type { ChosenPermission } from './permission.ts';
import { findAccess, PERMISSIONS } from './permission-catalog.ts';
import { atField, problem, type Problem } from './problem.ts';
import { checkText, cleanText } from './text-input.ts';

type Choices = readonly { readonly permission: string; readonly access: string }[];
type Texts = Readonly<Record<string, string>>;

/**
 * Checks the chosen permissions and their texts: at least one (ours), each known and chosen once
 * with one access [doc], each with a description of its own [seed]. Fields: `permissions` and
 * `permissionTexts.ID`.
 */
export function checkPermissions(choices: Choices, texts: Texts): Problem[] {
  const field = 'permissions';
  if (choices.length === 0) return [problem('permissions/required', {}, { field })];
  const ids = choices.map((choice) => choice.permission);
  return choices.flatMap(({ permission, access }, index) => {
    if (findAccess(permission, access) === undefined) {
      return [problem('permissions/unknown', { permission }, { field })];
    }
    if (ids.indexOf(permission) !== index) {
      return [problem('permissions/twice', { permission }, { field })];
    }
    return checkPermissionText(permission, texts, ids);
  });
}

/**
 * Checks the text of one permission beside those of the others in `ids`: required [seed], its
 * length, no other's twin (ours). Field: `permissionTexts.ID`.
 */
export function checkPermissionText(
  permission: string,
  texts: Texts,
  ids: readonly string[],
): Problem[] {
  const field = `permissionTexts.${permission}`;
  const typed = textOf(texts, permission);
  const text = cleanText(typed);
  if (text === '') return [problem('permission-text/required', { permission }, { field })];
  const general = checkText(typed, { limit: LIMITS.permissionText });
  if (general.length > 0) return general.map((found) => atField(found, field));
  const twin = ids.find(
    (other) => other !== permission && cleanText(textOf(texts, other)) === text,
  );
  if (twin === undefined) return [];
  return [problem('permission-text/duplicate', { permission: twin }, { field })];
}

/**
 * The permissions as stored: in the order of the console, at the latest version of each [doc].
 * Call it with checked choices only; unknown ones are left out.
 */
export function choosePermissions(choices: Choices): ChosenPermission[] {
  return PERMISSIONS.flatMap(({ id }) => {
    const choice = choices.find((one) => one.permission === id);
    const found = choice === undefined ? undefined : findAccess(id, choice.access);
    if (found === undefined) return [];
    return [{ permission: id, access: found.access, version: found.latest }];
  });
}

/** The texts as stored: cleaned, and only those of chosen permissions. */
export function choosePermissionTexts(choices: Choices, texts: Texts): Record<string, string> {
  const chosen = choosePermissions(choices);
  return Object.fromEntries(
    chosen.map(({ permission }) => [permission, cleanText(textOf(texts, permission))]),
  );
}

function textOf(texts: Texts, permission: string): string {
  return Object.hasOwn(texts, permission) ? (texts[permission] ?? '') : '';
}
