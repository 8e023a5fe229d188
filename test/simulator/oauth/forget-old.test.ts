import { expect, it } from 'vitest';
import { CODE_KEPT } from '../../../src/domain/authorization-code.ts';
import { CONSENT_KEPT } from '../../../src/domain/consent-request.ts';
import { forgetOld } from '../../../src/simulator/oauth/forget-old.ts';
import { DAY, HOUR } from '../../../src/shared/clock.ts';
import { authorizationCode, consentRequest } from '../../builders/authorization-code.ts';
import { inMemory, START } from '../contract/worlds.ts';

const CODE = authorizationCode({ issuedAt: START });
const CONSENT = consentRequest({ askedAt: START });

async function isThere(world: ReturnType<typeof inMemory>): Promise<boolean[]> {
  return world.change(async (records) => {
    await forgetOld(records, world);
    const found = [await records.code(CODE.code), await records.consent(CONSENT.id)];
    return found.map((one) => one !== undefined);
  });
}

it('forgets what has been kept long enough, and nothing before', async () => {
  const world = inMemory({ codes: [CODE], consents: [CONSENT] });
  expect(await isThere(world)).toEqual([true, true]);
  world.pass(Math.max(CODE_KEPT, CONSENT_KEPT));
  expect(await isThere(world)).toEqual([true, true]);
  world.pass(HOUR);
  expect(await isThere(world)).toEqual([false, false]);
});

it('looks once an hour, and again when the clock was put back', async () => {
  const world = inMemory();
  await isThere(world);
  const old = { codes: [authorizationCode({ issuedAt: 0 })] };
  await world.put(old);
  world.pass(HOUR - 1);
  expect(await isThere(world)).toEqual([true, false]);
  world.pass(-DAY);
  expect(await isThere(world)).toEqual([false, false]);
});
