import {
  findPlatformKind,
  type PlatformField,
  type PlatformKind,
  type PlatformValueType,
} from './platform-catalog.ts';
import { checkPlatformValue, packageOfPlayLink } from './platform-value.ts';
import type { Platform } from './platform.ts';
import { atField, problem, type Problem, type ProblemCode } from './problem.ts';
import { cleanText } from './text-input.ts';

/** What the form of a platform holds, as typed. */
export type PlatformInput = Pick<Platform, 'kind' | 'values'>;

const REQUIRED: Readonly<Partial<Record<PlatformValueType, ProblemCode>>> = {
  'bundle-id': 'platform/bundle-id-required',
  'package-name': 'platform/package-name-required',
  'web-address': 'platform/web-address-required',
  'product-name': 'platform/product-name-required',
};

/**
 * Checks the form of a platform by its kind (ours). Gives the problems in the order of the form;
 * fields are `kind` and `values.ID`. Whether it is on the list already is checked where it is added.
 */
export function checkPlatformInput({ kind, values }: PlatformInput): Problem[] {
  if (kind === '') return [problem('platform/kind-required', {}, { field: 'kind' })];
  const known = findPlatformKind(kind);
  if (known === undefined) {
    return [problem('platform/unknown-kind', { kind }, { field: 'kind' })];
  }
  const found = known.fields.flatMap((field) => {
    const wrong = checkField(field, values[field.id] ?? '');
    return wrong === null ? [] : [atField(wrong, `values.${field.id}`)];
  });
  return found.length > 0 ? found : checkAgreement(known, values);
}

function checkField({ type, required }: PlatformField, typed: string): Problem | null {
  if (cleanText(typed) !== '') return checkPlatformValue(type, typed);
  return required ? { code: REQUIRED[type] ?? 'text/required', values: {} } : null;
}

/** A Play Store link names the package; another one than typed would lead users astray. */
function checkAgreement({ id }: PlatformKind, values: PlatformInput['values']): Problem[] {
  if (id !== 'android') return [];
  const linked = packageOfPlayLink(values.storeLink ?? '');
  const typed = cleanText(values.packageName ?? '');
  if (linked === null || linked === typed) return [];
  const field = 'values.storeLink';
  return [problem('platform/package-differs', { linked, typed }, { field })];
}

/** What is stored of a checked form: clean values of the fields of its kind, empty ones left out. */
export function platformParts({ kind, values }: PlatformInput): PlatformInput {
  const fields = findPlatformKind(kind)?.fields ?? [];
  const kept = fields.flatMap(({ id }) => {
    const value = cleanText(values[id] ?? '');
    return value === '' ? [] : [[id, value] as const];
  });
  return { kind, values: Object.fromEntries(kept) };
}
