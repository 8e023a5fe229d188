import { refusedBy } from '../refusing-rule.ts';
import type { World } from '../world.ts';
import { API_ERRORS, type ApiError, type ApiRule } from './api-errors.ts';

/** Where `type` points to (rulings: API errors). */
const TYPE = 'https://developers.nest.com/reference/error-messages#';

/** A refusal that has not become a response yet. */
export interface ApiRefusal {
  readonly rule: ApiRule;
  /** What the words in braces stand for, and what `details` shows. */
  readonly values?: Readonly<Record<string, string>>;
  /** How long to wait (ms), for one that passes by itself. */
  readonly retryAfter?: number;
}

/** The response for a refusal, with the number of this call. */
export function apiRefusal(
  { rule, values = {}, retryAfter }: ApiRefusal,
  { random }: Pick<World, 'random'>,
): Response {
  const { status, ...error }: ApiError = API_ERRORS[rule];
  const headers: Record<string, string> = {};
  if (retryAfter !== undefined) headers['retry-after'] = String(Math.ceil(retryAfter / 1000));
  const body = apiErrorBody(error, values, random.uuid());
  return refusedBy(rule, Response.json(body, { status, headers }));
}

/** The members of an error's body [doc]: `details` only where there are any. */
export function apiErrorBody(
  { text, anchor, details }: Pick<ApiError, 'text' | 'anchor' | 'details'>,
  values: Readonly<Record<string, string>>,
  instance: string,
): object {
  // A function, so that `$&` in somebody's text stays what it is.
  const message = text.replace(/\{(\w+)\}/gu, (_word, name: string) => values[name] ?? '');
  const shown = Object.fromEntries(details.map((name) => [name, values[name] ?? '']));
  return {
    error: message,
    type: TYPE + anchor,
    message,
    instance,
    ...(details.length === 0 ? {} : { details: shown }),
  };
}
