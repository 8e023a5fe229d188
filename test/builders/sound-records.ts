import type { Client } from '../../src/domain/client.ts';
import { PROFILE_FIELDS, type Developer } from '../../src/domain/developer.ts';
import type { Grant } from '../../src/domain/grant.ts';
import type { Mail } from '../../src/domain/mail.ts';
import type { Message } from '../../src/domain/message.ts';
import type { ReviewStep } from '../../src/domain/review.ts';
import type { Verification } from '../../src/domain/verification.ts';
import type { DocumentTables } from '../../src/transfer/document.ts';
import { client } from './client.ts';
import { homeUser, structure } from './home.ts';
import { IOS, reviewForm } from './review.ts';
import { storeEntry } from './store-entry.ts';
import { imageRecord } from './tiny-png.ts';

/** Records as the console stores them; override what the test is about. */
export function soundDeveloper(changes: Partial<Developer> = {}): Developer {
  const profile = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ''])) as Pick<
    Developer,
    (typeof PROFILE_FIELDS)[number]
  >;
  return {
    ...profile,
    id: 'owner',
    email: 'ada@example.com',
    emailKey: 'ada@example.com',
    verifiedAt: 1000,
    dismissed: ['before-you-start'],
    createdAt: 1000,
    revision: 1,
    ...changes,
  };
}

export function soundVerification(changes: Partial<Verification> = {}): Verification {
  return {
    token: 'a0'.repeat(16),
    code: '123456',
    developerId: 'owner',
    email: 'ada@example.com',
    sentAt: 1000,
    triesLeft: 5,
    state: 'used',
    ...changes,
  };
}

export function soundMail(changes: Partial<Mail> = {}): Mail {
  const { token, code } = soundVerification();
  return {
    id: 'mail-1',
    developerId: 'owner',
    to: 'ada@example.com',
    code: 'verify-address',
    values: { token, code, expiresAt: 86_401_000 },
    sentAt: 1000,
    readAt: null,
    ...changes,
  };
}

/** A client with something in each of its parts, approved by a person. */
export function soundClient(changes: Partial<Client> = {}): Client {
  const images = [{ image: imageRecord(0).id, alternative: 'A bath with steam above it' }];
  const comment = { code: 'typed', values: {}, text: 'Well done.', field: 'permission.thermostat' };
  const step: ReviewStep = {
    event: 'approve',
    at: 3000,
    by: 'person',
    comments: [comment],
    userLimit: 500,
  };
  return client({
    supportUrl: 'https://birdbath.dev/help',
    redirectUris: ['https://birdbath.dev/callback', 'com.birdbath://done'],
    platforms: [IOS],
    storeEntries: [storeEntry('en-US', { images })],
    review: {
      state: 'approved',
      form: reviewForm({ launchDate: '2024-06-01' }),
      dueAt: null,
      steps: [step],
    },
    ...changes,
  });
}

export function soundGrant(changes: Partial<Grant> = {}): Grant {
  const { id, permissions } = soundClient();
  return {
    id: 'grant-1',
    clientId: id,
    userId: 'simulated-1',
    acceptedVersion: 1,
    permissions,
    token: null,
    createdAt: 1000,
    ...changes,
  };
}

export function soundMessage(changes: Partial<Message> = {}): Message {
  return {
    id: 'message-1',
    clientId: soundClient().id,
    sentAt: 3000,
    from: 'system',
    code: 'review-approved',
    values: { clientName: 'Birdbath Thermo', userLimit: 500 },
    text: '',
    field: '',
    readAt: null,
    ...changes,
  };
}

/** One record of each table. */
export function soundTables(changes: Partial<DocumentTables> = {}): DocumentTables {
  return {
    developers: [soundDeveloper()],
    verifications: [soundVerification()],
    mails: [soundMail()],
    clients: [soundClient()],
    grants: [soundGrant()],
    messages: [soundMessage()],
    images: [imageRecord(0)],
    drafts: [{ id: 'owner/create-client', values: { name: 'Half' }, updatedAt: 1000 }],
    homeUsers: [homeUser()],
    structures: [structure()],
    ...changes,
  };
}
