import { describe, expect, it } from 'vitest';
import { signUp } from '../../src/actions/sign-up.ts';
import {
  resendVerification,
  verifyByCode,
  verifyByLink,
} from '../../src/actions/verify-address.ts';
import type { Verification } from '../../src/domain/verification.ts';
import { DAY, MINUTE } from '../../src/shared/clock.ts';
import { developerInput } from '../builders/developer-input.ts';
import { codes, must, testWorkspace, type TestWorkspace } from '../builders/workspace.ts';

async function signedUp() {
  const workspace = await testWorkspace();
  const developer = must(await signUp(workspace, developerInput()));
  return { workspace, id: developer.id, mailed: await pending(workspace) };
}

async function pending({ database }: TestWorkspace): Promise<Verification> {
  const [found] = await database.verifications.filter(({ state }) => state === 'pending').toArray();
  if (found === undefined) throw new Error('No verification is pending.');
  return found;
}

const wrong = ({ code }: Verification) => (code === '000000' ? '111111' : '000000');

describe('verifyByCode', () => {
  it('verifies by the mailed code, once', async () => {
    const { workspace, id, mailed } = await signedUp();
    expect(must(await verifyByCode(workspace, id, mailed.code)).verifiedAt).toBe(
      workspace.clock.now(),
    );
    expect(codes(await verifyByCode(workspace, id, mailed.code))).toEqual([
      'verification/already-verified',
    ]);
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['verification/used']);
  });

  it('shares five tries among all tabs', async () => {
    const { workspace, id, mailed } = await signedUp();
    const attempts = Array.from({ length: 8 }, () => verifyByCode(workspace, id, wrong(mailed)));
    const told = (await Promise.all(attempts)).flatMap(codes);
    expect(told).toEqual([
      ...Array.from({ length: 4 }, () => 'verification/wrong-code'),
      'verification/too-many-tries',
      'verification/void',
      'verification/void',
      'verification/void',
    ]);
    expect(codes(await verifyByCode(workspace, id, mailed.code))).toEqual(['verification/void']);
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['verification/void']);
  });

  it('ends after 24 hours of the workspace’s clock', async () => {
    const { workspace, id, mailed } = await signedUp();
    workspace.wait(DAY);
    expect(codes(await verifyByCode(workspace, id, mailed.code))).toEqual(['verification/expired']);
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['verification/expired']);
  });

  it('refuses a developer who is gone, or who was mailed nothing', async () => {
    const { workspace, id } = await signedUp();
    expect(codes(await verifyByCode(workspace, 'x', '123456'))).toEqual(['developer/not-found']);
    await workspace.database.verifications.clear();
    expect(codes(await verifyByCode(workspace, id, '123456'))).toEqual(['verification/unknown']);
  });
});

describe('verifyByLink', () => {
  it('verifies, once', async () => {
    const { workspace, mailed } = await signedUp();
    expect(must(await verifyByLink(workspace, mailed.token)).verifiedAt).not.toBeNull();
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['verification/used']);
  });

  it('refuses an unknown link, and one of a developer who is gone', async () => {
    const { workspace, id, mailed } = await signedUp();
    expect(codes(await verifyByLink(workspace, 'x'))).toEqual(['verification/unknown']);
    await workspace.database.developers.delete(id);
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['developer/not-found']);
  });
});

describe('resendVerification', () => {
  it('waits a minute, then voids the former code', async () => {
    const { workspace, id, mailed } = await signedUp();
    workspace.wait(MINUTE - 1500);
    const early = await resendVerification(workspace, id);
    expect(early).toMatchObject({
      error: [{ code: 'verification/too-soon', values: { seconds: 2 } }],
    });
    workspace.wait(1500);
    must(await resendVerification(workspace, id));
    expect(codes(await verifyByLink(workspace, mailed.token))).toEqual(['verification/void']);
    must(await verifyByCode(workspace, id, (await pending(workspace)).code));
  });

  it('sends one mail when two tabs ask at once', async () => {
    const { workspace, id } = await signedUp();
    workspace.wait(MINUTE);
    const both = await Promise.all([
      resendVerification(workspace, id),
      resendVerification(workspace, id),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('refuses when there is nothing to verify', async () => {
    const { workspace, id, mailed } = await signedUp();
    must(await verifyByCode(workspace, id, mailed.code));
    expect(codes(await resendVerification(workspace, id))).toEqual([
      'verification/already-verified',
    ]);
    expect(codes(await resendVerification(workspace, 'x'))).toEqual(['developer/not-found']);
  });
});
