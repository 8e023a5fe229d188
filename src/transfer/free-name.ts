import { foldName } from '../domain/folded-name.ts';
import { LIMITS } from '../domain/limits.ts';
import { firstGraphemes } from '../domain/text-input.ts';

/**
 * The name with the first number behind it that nobody has: `NAME (2)`, `NAME (3)` … A long name
 * gives up its last letters for the number. `taken` holds folded names.
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const base = firstGraphemes(name, LIMITS.clientName - suffix.length);
    const candidate = base.trimEnd() + suffix;
    if (!taken.has(foldName(candidate))) return candidate;
  }
}
