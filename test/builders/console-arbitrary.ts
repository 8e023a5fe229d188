import fc from 'fast-check';
import { MAX_CLIENTS } from '../../src/domain/client-limit.ts';
import { checkEmail } from '../../src/domain/email.ts';
import { PROFILE_FIELDS, type Developer } from '../../src/domain/developer.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { draftId } from '../../src/domain/draft.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Grant } from '../../src/domain/grant.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import type { Mail } from '../../src/domain/mail.ts';
import type { Message } from '../../src/domain/message.ts';
import { simulatedGrant } from '../../src/domain/simulated-user.ts';
import { storeForm, storeFormImages } from '../../src/domain/store-draft.ts';
import { expiresAt, newVerification } from '../../src/domain/verification-rules.ts';
import type { Random } from '../../src/shared/random.ts';
import type { DocumentContents, WorkspaceFacts } from '../../src/transfer/document.ts';
import { clientRecipe, type ClientRecipe } from './client-arbitrary.ts';
import { homes } from './home-arbitrary.ts';
import { countingRandom } from './random.ts';
import { imageRecord } from './tiny-png.ts';
import { acceptedText, address, moment, typedText } from './typed-arbitrary.ts';

const IMAGES = [imageRecord(0), imageRecord(90), imageRecord(255)];

/**
 * Whole consoles as the app itself could have stored them: two developers at most, with clients,
 * users, threads, mails, images and half-filled forms. Nothing of it may be refused when it is read.
 */
export function consoles(): fc.Arbitrary<DocumentContents> {
  return fc
    .record({
      accounts: fc.uniqueArray(account(), { maxLength: 2, selector: ({ emailKey }) => emailKey }),
      recipes: fc.array(fc.tuple(clientRecipe(), fc.nat(1), fc.nat(2)), { maxLength: 3 }),
      text: acceptedText({ limit: LIMITS.message }),
      values: formValues(),
      facts: workspaceFacts(),
      isSignedIn: fc.boolean(),
      home: homes(),
    })
    .map(({ accounts, recipes, text, values, facts, isSignedIn, home }) => {
      const random = countingRandom();
      const developers = accounts.map((one) => ({ ...one, id: random.uuid() }));
      const clients = makeClients(recipes, developers, random);
      const currentDeveloperId = (isSignedIn ? developers[0]?.id : undefined) ?? null;
      const shown = new Set(
        clients
          .flatMap(({ storeEntries }) => storeEntries.flatMap(({ images }) => images))
          .map(({ image }) => image),
      );
      return {
        workspace: { ...facts, currentDeveloperId },
        tables: {
          developers,
          ...mailsOf(developers, random),
          clients,
          grants: clients.flatMap((client) => grantsOf(client, random)),
          messages: clients.flatMap((client) => thread(client, text, random)),
          images: IMAGES.filter(({ id }) => shown.has(id)),
          drafts: draftsOf(developers, clients, values),
          ...home,
        },
      };
    });
}

function account(): fc.Arbitrary<Developer> {
  const profile = fc.record(
    Object.fromEntries(PROFILE_FIELDS.map((field) => [field, typedText(5)])),
    { noNullPrototype: true },
  ) as fc.Arbitrary<Record<(typeof PROFILE_FIELDS)[number], string>>;
  const others = {
    profile,
    email: address(),
    verifiedAt: fc.option(moment()),
    dismissed: fc.subarray(['before-you-start', 'what-next']),
    createdAt: moment(),
    revision: fc.nat(9),
  };
  return fc.record(others).map(({ profile: fields, email, ...rest }) => {
    const checked = checkEmail(email);
    if (!checked.ok) throw new Error('No form would take it.');
    return { ...fields, id: '', email: checked.value.email, emailKey: checked.value.key, ...rest };
  });
}

function makeClients(
  recipes: readonly (readonly [ClientRecipe, number, number])[],
  developers: readonly Developer[],
  random: Random,
): Client[] {
  const clients: Client[] = [];
  for (const [recipe, ownerAt, images] of recipes) {
    const owner = developers[ownerAt % Math.max(1, developers.length)];
    if (owner === undefined || clients.length >= MAX_CLIENTS) continue;
    const client = recipe(owner, random, IMAGES.slice(0, images));
    if (clients.every(({ nameKey }) => nameKey !== client.nameKey)) clients.push(client);
  }
  return clients;
}

function mailsOf(developers: readonly Developer[], random: Random) {
  const verifications = developers.map((developer, index) => {
    const made = newVerification(developer, developer.createdAt, random);
    return index === 0 ? made : { ...made, triesLeft: 0, state: 'void' as const };
  });
  const mails = verifications.map((one, index): Mail => {
    const { token, code, developerId, email, sentAt } = one;
    const values = { token, code, expiresAt: expiresAt(one) };
    const readAt = index === 0 ? null : sentAt;
    return {
      id: random.uuid(),
      developerId,
      to: email,
      code: 'verify-address',
      values,
      sentAt,
      readAt,
    };
  });
  return { verifications, mails };
}

function grantsOf(client: Client, random: Random): Grant[] {
  const now = client.createdAt;
  const made = [simulatedGrant(client, { now, random }), simulatedGrant(client, { now, random })];
  return made.map((grant, index) => (index === 0 ? grant : { ...grant, token: `c.${grant.id}` }));
}

/** What the review and the developer have to say, worded as tell-developer.ts stores it. */
function thread(client: Client, text: string, random: Random): Message[] {
  const clientId = client.id;
  const sentAt = client.createdAt;
  const remarks = client.review.steps.flatMap(({ comments }) => comments);
  const blank = { clientId, sentAt, text: '', field: '', readAt: null };
  return [
    {
      ...blank,
      id: random.uuid(),
      from: 'developer',
      code: 'typed',
      values: {},
      text: text.trim(),
    },
    {
      ...blank,
      id: random.uuid(),
      from: 'system',
      code: 'review-approved',
      values: { clientName: client.name, userLimit: client.userLimit },
    },
    ...remarks.map(({ code, values, text: said, field }): Message => {
      const told =
        code === 'typed'
          ? { code, values: {} }
          : { code: 'comment', values: { ...values, comment: code } };
      return { ...blank, id: random.uuid(), from: 'reviewer', ...told, text: said, field };
    }),
  ];
}

/** Half-filled forms: of nobody yet, of a client that is gone, and one with an image of its own. */
function draftsOf(
  developers: readonly Developer[],
  clients: readonly Client[],
  values: unknown,
): Draft[] {
  const [developer] = developers;
  const clientId = clients[0]?.id ?? '00000000-0000-4000-8000-0000000000ff';
  const { content, ...image } = imageRecord(30);
  const blob = { $type: 'blob', type: 'image/png', base64: content };
  const forms: [string, unknown][] = [
    ['create-client', values],
    [storeForm(clientId, 'nl-NL'), { input: values, revision: 0 }],
    [storeFormImages(clientId, 'nl-NL'), [{ ...image, content: blob }]],
  ];
  const theirs = developer === undefined ? [] : forms;
  return [
    { id: draftId('', 'sign-up'), values, updatedAt: 1 },
    ...theirs.map(([form, kept], index): Draft => {
      return { id: draftId(developer?.id ?? '', form), values: kept, updatedAt: index };
    }),
  ];
}

/** What a form holds: whatever was typed, by names that the form has given. */
function formValues(): fc.Arbitrary<unknown> {
  const name = fc.constantFrom('name', 'description', 'permissionTexts', '漢', 'a/b', '');
  return fc.dictionary(name, fc.oneof(typedText(), fc.json().map(whole)), { maxKeys: 2 });
}

/** JSON without the names that no form has. */
function whole(json: string): unknown {
  return json.includes('__proto__') ? json : JSON.parse(json);
}

function workspaceFacts(): fc.Arbitrary<WorkspaceFacts> {
  return fc.record({
    name: fc.oneof(fc.constant(''), acceptedText({ limit: 50, singleLine: true, names: true })),
    instructions: fc.oneof(fc.constant(''), acceptedText({ limit: LIMITS.instructions })),
    clockOffset: fc.nat(1_000_000_000),
    currentDeveloperId: fc.constant(null),
    reviewByHand: fc.boolean(),
  });
}
