import type { Developer, DeveloperInput } from '../domain/developer.ts';
import { draftId } from '../domain/draft.ts';
import { checkEmail } from '../domain/email.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { addressTaken, checkAddressIsFree, profileOf } from './developer-checks.ts';
import { sendVerification } from './send-verification.ts';

/** The form whose draft ends when the account is made; it belongs to no developer yet. */
export const SIGN_UP_FORM = 'sign-up';

/**
 * Makes a developer account, signs it in and mails the verification of its address. Gives the
 * problems of the address, among them email/taken; no other field is validated [seed].
 */
export async function signUp(
  workspace: Workspace,
  input: DeveloperInput,
): Promise<Result<Developer, Refusals>> {
  const email = checkEmail(input.email);
  if (!email.ok) return err([email.error]);
  const { developers, verifications, mails, drafts, meta } = workspace.database;
  const work = async (): Promise<Result<Developer, Refusals>> => {
    const taken = await checkAddressIsFree(workspace, email.value.key);
    if (taken !== null) return err([taken]);
    const developer: Developer = {
      id: workspace.random.uuid(),
      email: email.value.email,
      emailKey: email.value.key,
      verifiedAt: null,
      ...profileOf(input),
      dismissed: [],
      createdAt: workspace.clock.now(),
      revision: 1,
    };
    await developers.add(developer);
    await sendVerification(workspace, developer);
    await meta.put({ key: 'currentDeveloperId', value: developer.id });
    await drafts.delete(draftId('', SIGN_UP_FORM));
    return ok(developer);
  };
  return write(workspace, [developers, verifications, mails, drafts], work, {
    taken: addressTaken(email.value.email),
  });
}
