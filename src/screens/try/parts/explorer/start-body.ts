import type { WriteInput } from '../../../../actions/try/view-api-tree.ts';

/**
 * The body that a write begins with: what the field is known to hold, if it can be put in that way;
 * of two choices the other one, so that writing it changes something.
 */
export function startBody(input: WriteInput, known: unknown): string {
  return JSON.stringify(fits(input, known) ? other(input, known) : input.start, null, 2);
}

function fits(input: WriteInput, known: unknown): boolean {
  switch (input.kind) {
    case 'choice':
      return input.values.some((value) => value === known);
    case 'number':
      return typeof known === 'number';
    case 'text':
      return typeof known === 'string';
    case 'json':
      return false;
  }
}

function other(input: WriteInput, known: unknown): unknown {
  const isPair = input.kind === 'choice' && input.values.length === 2;
  return isPair ? input.values.find((value) => value !== known) : known;
}
