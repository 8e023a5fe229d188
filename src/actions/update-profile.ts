import type { Developer, DeveloperInput } from '../domain/developer.ts';
import { checkEmail } from '../domain/email.ts';
import { problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';
import { addressTaken, checkAddressIsFree, profileOf } from './developer-checks.ts';
import { sendVerification } from './send-verification.ts';

/**
 * Saves a developer's profile. A changed address is unverified at once and gets a new mail; the
 * clients stay (rulings: e-mail). `revision` is the one the form was filled from. Gives the
 * problems of the address, developer/not-found and developer/changed-elsewhere.
 */
export async function updateProfile(
  workspace: Workspace,
  developerId: string,
  revision: number,
  input: DeveloperInput,
): Promise<Result<Developer, Refusals>> {
  const email = checkEmail(input.email);
  if (!email.ok) return err([email.error]);
  const { developers, verifications, mails } = workspace.database;
  const work = async (): Promise<Result<Developer, Refusals>> => {
    const stored = await developers.get(developerId);
    if (stored === undefined) return err([problem('developer/not-found', {})]);
    if (stored.revision !== revision) return err([problem('developer/changed-elsewhere', {})]);
    const taken = await checkAddressIsFree(workspace, email.value.key, developerId);
    if (taken !== null) return err([taken]);
    const isSameAddress = stored.emailKey === email.value.key;
    const updated: Developer = {
      ...stored,
      ...profileOf(input),
      email: email.value.email,
      emailKey: email.value.key,
      verifiedAt: isSameAddress ? stored.verifiedAt : null,
      revision: stored.revision + 1,
    };
    await developers.put(updated);
    if (!isSameAddress) await sendVerification(workspace, updated);
    return ok(updated);
  };
  return write(workspace, [developers, verifications, mails], work, {
    taken: addressTaken(email.value.email),
  });
}
