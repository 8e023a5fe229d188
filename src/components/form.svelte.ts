import { tick } from 'svelte';
import type { Coded } from '../i18n/problem-message.ts';
import { afterPress } from './after-press.ts';

export interface Form<Values extends object, Found extends Coded> {
  /** The form's values, to bind controls to. */
  values: Values;
  /** Says that a field was left: its problems may show from now on. */
  touch: (field: string) => void;
  /** The problems to show at a field now. */
  problemsOf: (field: string) => readonly Found[];
  /** Everything the rules find at present, shown or not. */
  readonly problems: readonly Found[];
  readonly isDirty: boolean;
  /** What refused the last submit and belongs to no rule of the form; goes at the next change. */
  refuse: (problems: readonly Found[]) => void;
  /** True when nothing is wrong. Otherwise shows all, and moves to the first problem's field. */
  submit: () => boolean;
  /** How many problems the last submit found; 0 once it found none. */
  readonly announced: number;
  /** Fills the form anew; nothing is touched or dirty then. */
  reset: (values: Values) => void;
}

/** The id of a field's control. */
export function fieldId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}

function isSame(one: Coded, other: Coded): boolean {
  return one.code === other.code && one.field === other.field;
}

/**
 * The state of a form. A problem shows once its field was left, and goes the moment it is mended.
 * `check` gives all problems of some values, in the order of the form.
 */
export function createForm<Values extends object, Found extends Coded>(
  initial: Values,
  check: (values: Values) => readonly Found[],
): Form<Values, Found> {
  let values = $state(initial);
  let touched = $state.raw<readonly string[]>([]);
  let original = $state.raw(JSON.stringify(initial));
  let refused = $state.raw<{ readonly at: string; readonly problems: readonly Found[] }>();
  let announced = $state(0);

  const now = $derived(JSON.stringify(values));
  const refusals = $derived(refused?.at === now ? refused.problems : []);
  // What an action refused for may be found by a live rule too by now: it is one problem.
  const problems = $derived([
    ...check(values).filter((one) => !refusals.some((refusal) => isSame(one, refusal))),
    ...refusals,
  ]);

  function focusFirst(): void {
    const first = problems.find(({ field }) => field !== undefined)?.field;
    if (first === undefined) return;
    const control = document.getElementById(fieldId(first));
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }

  return {
    get values() {
      return values;
    },
    set values(next) {
      values = next;
    },
    touch: (field) => {
      afterPress(() => {
        if (!touched.includes(field)) touched = [...touched, field];
      });
    },
    problemsOf: (field) =>
      problems.filter(
        (one) => one.field === field && (touched.includes(field) || refusals.includes(one)),
      ),
    get problems() {
      return problems;
    },
    get isDirty() {
      return now !== original;
    },
    refuse: (found) => {
      refused = { at: now, problems: found };
      announced = found.length;
      void tick().then(focusFirst);
    },
    submit: () => {
      refused = undefined;
      touched = [...touched, ...problems.map(({ field }) => field ?? '')];
      announced = problems.length;
      if (problems.length === 0) return true;
      void tick().then(focusFirst);
      return false;
    },
    get announced() {
      return announced;
    },
    reset: (next) => {
      values = next;
      original = JSON.stringify(next);
      touched = [];
      refused = undefined;
      announced = 0;
    },
  };
}
