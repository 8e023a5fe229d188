/** What the documentation threatens when a guideline is not met; a precondition comes before all. */
export type Consequence = 'precondition' | 'reject' | 'may-reject';

export interface Guideline {
  /** The number in the documentation, which is also the key of its answer in the checklist. */
  readonly number: string;
  /** The catalogue key of its wording: ours, shorter than the documentation's. */
  readonly id: string;
  readonly consequence: Consequence;
  /** Whether a part of it is looked at by a machine here (ours). */
  readonly machine: boolean;
  /** False where the documentation's wording was cut off and its end is lost. */
  readonly isComplete: boolean;
}

function guideline(
  number: string,
  id: string,
  consequence: Consequence,
  more: { readonly machine?: boolean; readonly isComplete?: boolean } = {},
): Guideline {
  return { number, id, consequence, machine: false, isComplete: true, ...more };
}

/** The first section of the product review guidelines [doc]; the later ones are lost. */
export const GUIDELINES: readonly Guideline[] = [
  guideline('1.0', 'ready', 'precondition', { machine: true }),
  guideline('1.1', 'official-api', 'reject'),
  guideline('1.2', 'no-crash', 'reject'),
  guideline('1.3', 'no-bugs', 'reject'),
  guideline('1.4', 'says-why', 'reject'),
  guideline('1.5', 'handles-errors', 'reject'),
  guideline('1.6', 'one-change', 'may-reject'),
  guideline('1.7', 'as-described', 'reject'),
  guideline('1.8', 'no-hidden-features', 'reject', { machine: true }),
  guideline('1.9', 'no-trial', 'reject', { machine: true }),
  guideline('1.10', 'lasting-value', 'may-reject'),
  guideline('1.11', 'no-advertising', 'reject'),
  guideline('1.12', 'correct-information', 'reject', { isComplete: false }),
];

/** Finds a guideline by its number. */
export function findGuideline(number: string): Guideline | undefined {
  return GUIDELINES.find((one) => one.number === number);
}
