import { CODE_KEPT } from '../../domain/authorization-code.ts';
import { CONSENT_KEPT } from '../../domain/consent-request.ts';
import { HOUR } from '../../shared/clock.ts';
import type { World, WorldWrites } from '../world.ts';

/** When each world was tidied last, by its clock (ms). */
const TIDIED = new WeakMap<World, number>();

/**
 * Forgets the codes and requests for consent that have been kept long enough: once an hour by the
 * world's clock, since they are kept for days, and looking for them costs more than a new one.
 */
export async function forgetOld(records: WorldWrites, world: World): Promise<void> {
  const now = world.now();
  const last = TIDIED.get(world);
  if (last !== undefined && now >= last && now < last + HOUR) return;
  TIDIED.set(world, now);
  await Promise.all([
    records.forgetConsents(now - CONSENT_KEPT),
    records.forgetCodes(now - CODE_KEPT),
  ]);
}
