import { problem } from '../domain/problem.ts';
import { breach, type Breach } from './rule-breach.ts';

/** Letters, digits and signs of ASCII, as secrets and tokens have; so has the marker for one. */
const SECRET = /^[!-~]{1,200}$/u;

/** A secret or token, or the marker of one that was left out. */
export function checkSecret(secret: string, member: string): Breach | null {
  return SECRET.test(secret) ? null : breach(member, problem('record/bad-secret', {}));
}
