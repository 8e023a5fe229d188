import { addPlatform } from '../../src/actions/add-platform.ts';
import { addSimulatedUsers } from '../../src/actions/add-simulated-users.ts';
import { answerReview } from '../../src/actions/answer-review.ts';
import { decideReview } from '../../src/actions/decide-review.ts';
import { duplicateClient } from '../../src/actions/duplicate-client.ts';
import { replyAsReviewer } from '../../src/actions/reply-as-reviewer.ts';
import { saveDraft } from '../../src/actions/save-draft.ts';
import { saveLocalizedTexts } from '../../src/actions/save-localized-texts.ts';
import { saveStoreEntry } from '../../src/actions/save-store-entry.ts';
import { selectDeveloper } from '../../src/actions/select-developer.ts';
import { sendMessage } from '../../src/actions/send-message.ts';
import { setClockOffset } from '../../src/actions/set-clock-offset.ts';
import { setInstructions } from '../../src/actions/set-instructions.ts';
import { setReviewByHand } from '../../src/actions/set-review-by-hand.ts';
import { submitReview } from '../../src/actions/submit-review.ts';
import { updatePermissions } from '../../src/actions/update-permissions.ts';
import { verifyByCode } from '../../src/actions/verify-address.ts';
import { signUp } from '../../src/actions/sign-up.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import { storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { DAY } from '../../src/shared/clock.ts';
import { clientInput } from './client-input.ts';
import { developerInput } from './developer-input.ts';
import { liveIn } from './lived-in-home.ts';
import { reviewForm } from './review.ts';
import { storeEntryInput } from './store-entry.ts';
import { readFixture } from './stored-images.ts';
import { must, storedClient, testWorkspace, type TestWorkspace } from './workspace.ts';

/**
 * A workspace in which everything was done once, by the very actions of the screens: accounts,
 * clients in several states of review, locales, platforms, Store entries, users, messages,
 * half-filled forms, and a home in which a client was tried.
 */
export async function livedInWorkspace(): Promise<TestWorkspace> {
  const workspace = await testWorkspace();
  const { database } = workspace;
  const ada = must(await signUp(workspace, developerInput({ companyName: 'Awesomest Birds' })));
  const [{ code } = { code: '' }] = await database.verifications.toArray();
  must(await verifyByCode(workspace, ada.id, code));
  workspace.wait(60_000);
  // A third-party profile is not validated at all, not even for half a character.
  const email = 'Bob+birds@Bücher.example';
  must(await signUp(workspace, developerInput({ email, firstName: 'Bob\ud800', phone: '\u0000' })));
  must(await selectDeveloper(workspace, ada.id));
  must(await setInstructions(workspace, '', 'Make a client,\r\nand submit it.'));
  must(await setClockOffset(workspace, DAY));
  const approved = await approvedClient(workspace, ada);
  const waiting = await waitingClient(workspace, ada);
  must(await duplicateClient(workspace, approved.id, 'Birdbath Thermo Two'));
  await leaveForms(workspace, ada, waiting);
  await liveIn(workspace, approved);
  return workspace;
}

async function approvedClient(workspace: TestWorkspace, owner: Developer): Promise<Client> {
  const made = await storedClient(workspace, owner.id, {
    users: '51-1000',
    supportUrl: 'https://birdbath.dev/help',
    connectionType: 'cloud-to-cloud',
    defaultRedirectUri: 'https://birdbath.dev/callback?a=%20',
    additionalRedirectUris: ['http://localhost:8080/', 'com.birdbath://done'],
    permissions: [
      { permission: 'thermostat', access: 'read' },
      { permission: 'away', access: 'read' },
    ],
    permissionTexts: {
      thermostat: 'Birdbath Thermo reads the temperature to show it.',
      away: 'Birdbath Thermo rests while nobody is there.',
    },
  });
  const clientId = made.id;
  must(
    await addPlatform(workspace, clientId, { kind: 'ios', values: { bundleId: 'com.birdbath' } }),
  );
  const permissions = [{ permission: 'thermostat', access: 'read' }];
  must(await updatePermissions(workspace, clientId, { version: 1, permissions, texts: {} }));
  const basedOn = { locale: 'en-US', text: 'Birdbath Thermo reads the temperature to show it.' };
  const text = 'Birdbath Thermo leest de temperatuur 🐦.';
  const change = { key: 'permission.thermostat', base: '', text, basedOn } as const;
  const locale = 'nl-NL';
  must(
    await saveLocalizedTexts(workspace, { clientId, locale, addsLocale: true, changes: [change] }),
  );
  const images = [await readFixture('morning.webp'), await readFixture('day.jpg')];
  const shown = images.map(({ id }) => ({ image: id, alternative: 'A bath in the morning' }));
  for (const one of ['en-US', locale]) {
    const input = storeEntryInput({ images: shown, videoUrl: 'https://videos.example/birdbath' });
    must(await saveStoreEntry(workspace, { clientId, locale: one, revision: 0 }, input, images));
  }
  must(await addSimulatedUsers(workspace, clientId, 2));
  const { platforms } = (await workspace.database.clients.get(clientId))!;
  const form = reviewForm({ platforms: platforms.map(({ id }) => id) });
  must(await submitReview(workspace, clientId, form));
  workspace.wait(DAY);
  return must(await answerReview(workspace, clientId, { early: false }));
}

async function waitingClient(workspace: TestWorkspace, owner: Developer): Promise<Client> {
  const { id } = await storedClient(workspace, owner.id, {
    name: 'ﬁnch Feeder ΣΑΣ',
    supportUrl: 'https://finches.dev/help',
    description: 'Feeds the finches once a day, and tells you when they have eaten everything.',
  });
  must(await sendMessage(workspace, id, 'Is a feeder\r\nwelcome?'));
  must(await setReviewByHand(workspace, true));
  must(await submitReview(workspace, id, reviewForm({ platforms: [] })));
  const comments = [{ text: 'Tell us more.', field: 'localization.en-US' }];
  must(await decideReview(workspace, id, { event: 'request-changes', comments, userLimit: '' }));
  must(await replyAsReviewer(workspace, id, 'It is.'));
  return must(await submitReview(workspace, id, reviewForm({ platforms: [] })));
}

async function leaveForms(
  workspace: TestWorkspace,
  { id }: Developer,
  client: Client,
): Promise<void> {
  const image = await readFixture('evening.png');
  const input = storeEntryInput({
    images: [{ image: image.id, alternative: '' }],
    headline: '\ud800',
  });
  const forms: readonly [string, string, unknown][] = [
    ['', 'sign-up', { step: 'company', values: { email: 'cy@' } }],
    [id, 'create-client', clientInput({ name: 'Half' })],
    [id, storeForm(client.id, 'en-US'), { input, revision: 0 }],
    [id, storeFormImages(client.id, 'en-US'), [image]],
    ['gone', 'create-client', null],
  ];
  for (const [developerId, form, values] of forms) {
    must(await saveDraft(workspace, developerId, form, values));
  }
}
