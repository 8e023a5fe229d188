import { PROFILE_FIELDS, type DeveloperInput } from '../../src/domain/developer.ts';

/** A sign-up form with nothing but an address; override what the test is about. */
export function developerInput(changes: Partial<DeveloperInput> = {}): DeveloperInput {
  const empty = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, '']));
  return { ...empty, email: 'ada@example.com', ...changes } as DeveloperInput;
}
