import type { Difference, PlanItem } from '../../../../actions/import/import-session.ts';
import { formatDateTime } from '../../../../i18n/format.ts';

/** Where an item differs, in steps; the item itself need not be named once more. */
export function pathWords({ path }: Difference, kind: PlanItem['kind']): string {
  const [first, ...others] = path.split('.');
  return (first === kind && others.length > 0 ? others : path.split('.')).join(' › ');
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
