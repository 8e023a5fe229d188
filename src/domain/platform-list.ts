import { err, ok, type Result } from '../shared/result.ts';
import { LIMITS } from './limits.ts';
import { findPlatformKind } from './platform-catalog.ts';
import { platformParts, type PlatformInput } from './platform-input.ts';
import { platformValueKey } from './platform-value.ts';
import type { Platform } from './platform.ts';
import { problem, type Problem } from './problem.ts';

type Changed = Result<Platform[], Problem>;

/** The list with one more platform. Gives platform/limit-reached and platform/duplicate (ours). */
export function withPlatform(platforms: readonly Platform[], added: Platform): Changed {
  if (platforms.length >= LIMITS.platforms) {
    return err(problem('platform/limit-reached', { limit: LIMITS.platforms }));
  }
  return withoutTwins([...platforms, added], added);
}

/**
 * The list with other values in the platform `base`, which is what the editor started from. Gives
 * platform/not-found, client/changed-elsewhere when it is stored with other values by now, and
 * platform/duplicate (ours).
 */
export function withEditedPlatform(
  platforms: readonly Platform[],
  base: Platform,
  input: PlatformInput,
): Changed {
  const stored = platforms.find(({ id }) => id === base.id);
  if (stored === undefined) return err(problem('platform/not-found', {}));
  if (!isSamePlatform(stored, base)) return err(problem('client/changed-elsewhere', {}));
  const edited = { id: base.id, ...platformParts({ ...input, kind: stored.kind }) };
  return withoutTwins(
    platforms.map((one) => (one.id === base.id ? edited : one)),
    edited,
  );
}

/** Whether two platforms hold the same, letter by letter. */
export function isSamePlatform(one: PlatformInput, other: PlatformInput): boolean {
  const fields = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  return one.kind === other.kind && [...fields].every((id) => one.values[id] === other.values[id]);
}

/** The list without a platform. Gives platform/not-found. */
export function withoutPlatform(platforms: readonly Platform[], id: string): Changed {
  const rest = platforms.filter((one) => one.id !== id);
  return rest.length < platforms.length ? ok(rest) : err(problem('platform/not-found', {}));
}

/**
 * The list with a platform `steps` further down (negative: up), at most to either end. Gives
 * platform/not-found.
 */
export function withMovedPlatform(
  platforms: readonly Platform[],
  id: string,
  steps: number,
): Changed {
  const from = platforms.findIndex((one) => one.id === id);
  const moved = platforms[from];
  if (moved === undefined) return err(problem('platform/not-found', {}));
  const to = Math.max(0, Math.min(platforms.length - 1, from + steps));
  return ok(platforms.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** Refuses a list in which another platform is the same app as `one`. */
function withoutTwins(platforms: Platform[], one: Platform): Changed {
  const key = identityOf(one);
  const hasTwin = platforms.some((other) => other.id !== one.id && identityOf(other) === key);
  const [first] = findPlatformKind(one.kind)?.fields ?? [];
  const field = first === undefined ? 'kind' : `values.${first.id}`;
  return hasTwin ? err(problem('platform/duplicate', {}, { field })) : ok(platforms);
}

/** The required values, folded: what tells two platforms of one kind apart. */
function identityOf({ kind, values }: Platform): string {
  const fields = findPlatformKind(kind)?.fields.filter(({ required }) => required) ?? [];
  const keys = fields.map(({ id, type }) => platformValueKey(type, values[id] ?? ''));
  return JSON.stringify([kind, ...keys]);
}
