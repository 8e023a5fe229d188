import * as z from 'zod/mini';
import { checkCategories } from './category.ts';
import { checkClientName } from './client-name.ts';
import { CONNECTION_TYPES, type ClientInput, type OverviewInput } from './client.ts';
import { checkDescription } from './description.ts';
import { checkPermissions } from './permission-choice.ts';
import type { Problem } from './problem.ts';
import { checkRedirectUris } from './redirect-uri-list.ts';
import { checkSupportUrl } from './support-url.ts';
import { checkUsersRange } from './users-range.ts';

/** The shape of the create form, for reading a kept draft back. Says nothing of the rules. */
export const clientInputSchema = z.object({
  name: z.string(),
  description: z.string(),
  categories: z.array(z.string()),
  users: z.string(),
  supportUrl: z.string(),
  defaultRedirectUri: z.string(),
  additionalRedirectUris: z.array(z.string()),
  connectionType: z.nullable(z.enum(CONNECTION_TYPES)),
  permissions: z.array(z.object({ permission: z.string(), access: z.string() })),
  permissionTexts: z.record(z.string(), z.string()),
});

/** An untouched create form. */
export function emptyClientInput(): z.infer<typeof clientInputSchema> {
  return {
    name: '',
    description: '',
    categories: [],
    users: '',
    supportUrl: '',
    defaultRedirectUri: '',
    additionalRedirectUris: [],
    connectionType: null,
    permissions: [],
    permissionTexts: {},
  };
}

/**
 * Checks the overview's fields, in the order of the form. Uniqueness of the name depends on what
 * is stored and is not checked here.
 */
export function checkOverviewInput(input: OverviewInput): Problem[] {
  return [
    ...checkClientName(input.name),
    ...checkDescription(input.description),
    ...checkCategories(input.categories),
    ...checkUsersRange(input.users),
    ...checkSupportUrl(input.supportUrl),
    ...checkRedirectUris(input.defaultRedirectUri, input.additionalRedirectUris),
  ];
}

/** Checks the whole create form: the overview's fields, then the permissions. */
export function checkClientInput(input: ClientInput): Problem[] {
  return [
    ...checkOverviewInput(input),
    ...checkPermissions(input.permissions, input.permissionTexts),
  ];
}
