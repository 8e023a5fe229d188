import type { Problem } from '../domain/problem.ts';
import type { DOCUMENT_PROBLEMS } from '../domain/problems/document-problems.ts';
import { pointerOf, shown, type Path } from './json-place.ts';

export type DocumentCode = keyof typeof DOCUMENT_PROBLEMS & `document/${string}`;

type ValuesOf<Code extends DocumentCode> = Readonly<
  Record<Exclude<(typeof DOCUMENT_PROBLEMS)[Code]['values'][number], 'place'>, string | number>
>;

/**
 * Refuses what stands at a path of a document: `field` is its JSON pointer, and so is the value
 * `place`, cut where it is too long to be shown.
 */
export function refuse<Code extends DocumentCode>(
  code: Code,
  path: Path,
  values: ValuesOf<Code>,
): Problem<Code> {
  const field = pointerOf(path);
  return { code, values: { ...values, place: shown(field) }, field };
}

/** Refuses what breaks a rule of the domain, with all that the sentence of that rule may name. */
export function refuseRule(broken: Problem, path: Path): Problem<'document/breaks-rule'> {
  const values = Object.entries(broken.values).map(([name, value]) => {
    return [name, typeof value === 'string' ? shown(value) : value] as const;
  });
  const found = refuse('document/breaks-rule', path, { rule: broken.code });
  return { ...found, values: { ...Object.fromEntries(values), ...found.values } };
}
