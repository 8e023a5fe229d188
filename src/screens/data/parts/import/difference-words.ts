import type { Difference, PlanItem } from '../../../../actions/import/import-session.ts';
import { formatDateTime, formatNumber } from '../../../../i18n/format.ts';
import { fieldAt, isJudged, type DifferenceField } from './difference-fields.ts';

/** One step to where an item differs: a member that the catalogue names, or an entry by itself. */
export interface PathStep {
  readonly field: DifferenceField | null;
  readonly text: string;
}

/** Where an item differs, in steps; the item itself need not be named once more. */
export function pathSteps({ path }: Difference, kind: PlanItem['kind']): PathStep[] {
  const all = path.split('.');
  const steps = all.map((step, index) => {
    const field = fieldAt(all.slice(0, index + 1));
    // People count from one; a client version is a number of its own.
    const isPlace = /^\d+$/u.test(step) && all[index - 1] !== 'versions';
    return { field, text: isPlace ? formatNumber(Number(step) + 1) : step };
  });
  return all[0] === kind && steps.length > 1 ? steps.slice(1) : steps;
}

/** The differences without those that no person can judge by, unless there are no others. */
export function differencesShown(all: readonly Difference[]): readonly Difference[] {
  const judged = all.filter(({ path }) => isJudged(path));
  return judged.length > 0 ? judged : all;
}

/** A value as people read it. */
export interface ShownValue {
  readonly text: string;
  /** It is no text by itself, but a number, a list or the like. */
  readonly isCode: boolean;
}

/** A text without its quotes, a moment as a date, anything else as JSON; null for nothing. */
export function valueWords(path: string, json: string | null): ShownValue | null {
  if (json === null) return null;
  const value = parse(json);
  if (typeof value === 'string') return { text: value, isCode: false };
  if (typeof value === 'number' && path.endsWith('At') && value > 0) {
    return { text: formatDateTime(value), isCode: false };
  }
  return { text: json, isCode: true };
}

/** Undefined for JSON that was shortened. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
