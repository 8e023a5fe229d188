import type { PROBLEMS } from './problem-table.ts';

export type ProblemCode = keyof typeof PROBLEMS;

/** A run of UTF-16 code units in the text as typed: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One refusal: what, where, and with which values its sentence is filled. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  /** The field it belongs to, as a path: `name`, `redirectUris.2`, `permissionTexts.away`. */
  readonly field?: string;
  /** The letters that offend, in the field's text as typed. */
  readonly span?: Span;
}

type ValuesOf<Code extends ProblemCode> = Readonly<
  Record<(typeof PROBLEMS)[Code]['values'][number], string | number>
>;

/**
 * Makes a problem; the type checker asks for exactly the values its code lists.
 * `place` says which field and which letters of it.
 */
export function problem<Code extends ProblemCode>(
  code: Code,
  values: ValuesOf<Code>,
  place: { field?: string; span?: Span } = {},
): Problem<Code> {
  return { code, values, ...place };
}

/** The same problem, told of another field. */
export function atField(found: Problem, field: string): Problem {
  return { ...found, field };
}
