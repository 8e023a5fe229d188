import { problem, type Problem, type ProblemCode } from './problem.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** C0 and C1 controls except line feed (rulings: text input). */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u; // eslint-disable-line no-control-regex -- controls are what the rule is about
const CONTROL_OR_LINE = /[\u0000-\u001f\u007f-\u009f]/u; // eslint-disable-line no-control-regex -- likewise, for fields of one line
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;

export interface TextRule {
  /** At most so many graphemes. */
  readonly limit?: number;
  /** The code to give when nothing but white space is left. */
  readonly required?: ProblemCode;
  /** Line feeds count as controls. */
  readonly singleLine?: boolean;
  /** Names and URLs may hold no bidirectional override. */
  readonly names?: boolean;
}

/** What is stored of a typed text: CR LF becomes LF, surrounding white space goes. */
export function cleanText(typed: string): string {
  return typed.replace(/\r\n/gu, '\n').trim();
}

/** Counts graphemes: what a person sees as characters. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const _segment of segmenter.segment(text)) count += 1;
  return count;
}

/** The beginning of a text: so many graphemes, or all of it. */
export function firstGraphemes(text: string, count: number): string {
  const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return segments.slice(0, count).join('');
}

/**
 * Checks a typed text by the rules every field shares (ours, rulings: text input). Returns the
 * problems with spans into the text as typed.
 */
export function checkText(typed: string, rule: TextRule = {}): Problem[] {
  const clean = cleanText(typed);
  if (rule.required !== undefined && clean === '') return [{ code: rule.required, values: {} }];
  const found = findForbidden(typed, rule);
  if (found !== null) return [found];
  if (rule.limit !== undefined && clean.length > rule.limit) {
    const length = graphemeCount(clean);
    if (length > rule.limit) return [problem('text/too-long', { limit: rule.limit, length })];
  }
  return [];
}

function findForbidden(typed: string, rule: TextRule): Problem | null {
  const text = rule.singleLine === true ? typed : typed.replace(/\r(?=\n)/gu, '\n');
  const control = (rule.singleLine === true ? CONTROL_OR_LINE : CONTROL).exec(text);
  if (control !== null) {
    return problem('text/control-character', {}, { span: spanOf(control.index, control[0]) });
  }
  const surrogate = /[\ud800-\udfff]/u.exec(typed);
  if (surrogate !== null) {
    return problem('text/lone-surrogate', {}, { span: spanOf(surrogate.index, surrogate[0]) });
  }
  const override = rule.names === true ? BIDI_OVERRIDE.exec(typed) : null;
  if (override !== null) {
    return problem('text/bidi-override', {}, { span: spanOf(override.index, override[0]) });
  }
  return null;
}

function spanOf(start: number, letters: string): { start: number; end: number } {
  return { start, end: start + letters.length };
}
