import * as z from 'zod/mini';
import { DAY, HOUR, MINUTE } from '../shared/clock.ts';
import type { Random } from '../shared/random.ts';
import { chosenPermissionSchema } from './permission.ts';

/**
 * What a user's consent gave: a code that a client exchanges for a token, once. It stays after its
 * use, so that a second use is noticed.
 */
export const authorizationCodeSchema = z.object({
  code: z.string(),
  kind: z.enum(['web', 'pin']),
  clientId: z.string(),
  userId: z.string(),
  /** Where the code was sent; null for a PIN, which is typed. */
  redirectUri: z.nullable(z.string()),
  /** What the user accepted. */
  acceptedVersion: z.number(),
  permissions: z.array(chosenPermissionSchema),
  issuedAt: z.number(),
  usedAt: z.nullable(z.number()),
  /** The grant that the consent made or renewed. */
  grantId: z.string(),
  /** The token that it was exchanged for. */
  token: z.nullable(z.string()),
});
export type AuthorizationCode = z.infer<typeof authorizationCodeSchema>;
export type CodeKind = AuthorizationCode['kind'];

/** Letters of a code, and how long it can be exchanged (ms) [doc]. */
export const CODE_KINDS = {
  web: { length: 16, lifetime: 10 * MINUTE },
  pin: { length: 8, lifetime: 48 * HOUR },
} as const satisfies Readonly<Record<CodeKind, { length: number; lifetime: number }>>;

/** How long a code is remembered, so that a late one is told from a wrong one (ours). */
export const CODE_KEPT = 7 * DAY;

const CODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A new code of a kind: upper-case letters and digits [forum]. */
export function newCode(kind: CodeKind, random: Random): string {
  return random.text(CODE_KINDS[kind].length, CODE_LETTERS);
}

/** The code that somebody typed or sent, as it is stored: a PIN's case does not count [forum]. */
export function storedCode(typed: string): string {
  return typed.length === CODE_KINDS.pin.length ? typed.toUpperCase() : typed;
}

/** Whether a code is past its lifetime at `now` (ms). */
export function isCodeExpired(
  { kind, issuedAt }: Pick<AuthorizationCode, 'kind' | 'issuedAt'>,
  now: number,
): boolean {
  return now >= issuedAt + CODE_KINDS[kind].lifetime;
}
