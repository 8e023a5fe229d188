import { describe, expect, it } from 'vitest';
import { SIGN_UP_FORM, signUp } from '../../src/actions/sign-up.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { developerInput } from '../builders/developer-input.ts';
import { codes, must, testWorkspace } from '../builders/workspace.ts';

describe('signUp', () => {
  it('makes an unverified developer, signs in, and mails code and link', async () => {
    const workspace = await testWorkspace();
    must(await saveDraft(workspace, '', SIGN_UP_FORM, {}));
    const input = developerInput({ email: ' Ada@EXAMPLE.com ', companyName: ' Engines ' });
    const developer = must(await signUp(workspace, input));
    expect(developer).toMatchObject({
      email: 'Ada@EXAMPLE.com',
      emailKey: 'Ada@example.com',
      companyName: 'Engines',
      verifiedAt: null,
    });
    const { meta, mails, verifications, drafts } = workspace.database;
    expect((await meta.get('currentDeveloperId'))?.value).toBe(developer.id);
    const [verification] = await verifications.toArray();
    const [mail] = await mails.toArray();
    expect(mail).toMatchObject({
      developerId: developer.id,
      to: developer.email,
      code: 'verify-address',
      values: { code: verification?.code, token: verification?.token },
      readAt: null,
    });
    expect(await drafts.count()).toBe(0);
  });

  it('takes anything in every other field', async () => {
    const workspace = await testWorkspace();
    const odd = { phone: 'none of your business', companyUrl: 'not a URL', country: 'Atlantis' };
    expect(must(await signUp(workspace, developerInput(odd)))).toMatchObject(odd);
  });

  it('refuses an address that is not one', async () => {
    const workspace = await testWorkspace();
    expect(codes(await signUp(workspace, developerInput({ email: 'ada' })))).toEqual([
      'email/no-at-sign',
    ]);
  });

  it('gives an address to one developer, however it is asked for', async () => {
    const workspace = await testWorkspace();
    const forms = ['ada@example.com', 'ada@EXAMPLE.COM', ' ada@example.com'];
    const results = await Promise.all(
      forms.map((email) => signUp(workspace, developerInput({ email }))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).flatMap(codes)).toEqual(['email/taken', 'email/taken']);
    must(await signUp(workspace, developerInput({ email: 'Ada@example.com' })));
  });
});
