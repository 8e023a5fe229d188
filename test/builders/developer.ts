import { PROFILE_FIELDS, type Developer } from '../../src/domain/developer.ts';

/** A stored developer of no profile; override what the test is about. */
export function developer(changes: Partial<Developer> = {}): Developer {
  const empty = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, '']));
  return {
    ...(empty as Record<(typeof PROFILE_FIELDS)[number], string>),
    id: 'owner',
    email: 'ada@example.com',
    emailKey: 'ada@example.com',
    verifiedAt: 1,
    dismissed: [],
    createdAt: 1,
    revision: 1,
    ...changes,
  };
}
