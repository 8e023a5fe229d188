import { expect, it } from 'vitest';
import { resendVerification } from '../../src/actions/verify-address.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import { latestVerification } from '../../src/queries/verifications.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { developerInput } from '../builders/developer-input.ts';
import { must, testWorkspace } from '../builders/workspace.ts';

it('finds the one that was mailed last', async () => {
  const workspace = await testWorkspace();
  const { id } = must(await signUp(workspace, developerInput()));
  const first = await latestVerification(workspace, id);
  workspace.wait(MINUTE);
  const mail = must(await resendVerification(workspace, id));
  const second = await latestVerification(workspace, id);
  expect(second?.token).not.toBe(first?.token);
  expect(second?.code).toBe(mail.values.code);
  expect(await latestVerification(workspace, 'x')).toBeNull();
});
