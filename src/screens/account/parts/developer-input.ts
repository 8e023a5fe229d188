import { PROFILE_FIELDS, type Developer, type DeveloperInput } from '../../../domain/developer.ts';

/** The fields of the account form. */
export const INPUT_NAMES: readonly (keyof DeveloperInput)[] = ['email', ...PROFILE_FIELDS];

/** An account form with nothing typed. */
export function blankDeveloper(): DeveloperInput {
  return inputFrom(() => '');
}

/** The account form of a stored developer. */
export function inputOf(developer: Developer): DeveloperInput {
  return inputFrom((name) => developer[name]);
}

/** Whether nothing has been typed. */
export function isBlank(input: DeveloperInput): boolean {
  return INPUT_NAMES.every((name) => input[name] === '');
}

/** An account form out of a kept draft, whatever that holds. */
export function inputFromDraft(kept: unknown): DeveloperInput {
  const values = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  return inputFrom((name) => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  });
}

/** Makes an account form field by field. */
export function inputFrom(valueOf: (name: keyof DeveloperInput) => string): DeveloperInput {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, valueOf(name)])) as DeveloperInput;
}
