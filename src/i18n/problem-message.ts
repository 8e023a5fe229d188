/** What a message is made of, whichever ring it comes from: a code, its values, and a place. */
export interface Coded {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly field?: string | undefined;
  readonly span?: { readonly start: number; readonly end: number } | undefined;
}

/** A refusal put into words, for a field or a notice. */
export interface FieldProblem {
  readonly what: string;
  readonly remedy: string;
  /** The text that offends, and which letters of it to mark. */
  readonly text?: string | undefined;
  readonly span?: { readonly start: number; readonly end: number } | undefined;
}

type Translate = (key: string, options: { values: Record<string, string | number> }) => string;

/**
 * Puts a problem into words. `translate` is svelte-i18n's `$_`; `typed` is the field's text, given
 * when the letters that offend should be shown.
 */
export function problemMessage(translate: Translate, problem: Coded, typed?: string): FieldProblem {
  const { rule } = problem.values;
  const own = { values: { ...problem.values } };
  // A document breaks the rule of a form: that is said in the form's own words.
  const said = typeof rule === 'string' ? { rule: translate(`errors.${rule}.what`, own) } : {};
  const options = { values: { ...own.values, ...said } };
  const shown = problem.span === undefined ? {} : { text: typed, span: problem.span };
  return {
    what: translate(`errors.${problem.code}.what`, options),
    remedy: translate(`errors.${problem.code}.remedy`, options),
    ...(typed === undefined ? {} : shown),
  };
}
