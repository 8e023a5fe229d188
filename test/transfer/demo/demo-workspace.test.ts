import { describe, expect, it } from 'vitest';
import { clientSchema } from '../../../src/domain/client.ts';
import { checkClientInput } from '../../../src/domain/client-form.ts';
import { developerSchema } from '../../../src/domain/developer.ts';
import { grantSchema } from '../../../src/domain/grant.ts';
import { imageSchema } from '../../../src/domain/image.ts';
import { mailSchema } from '../../../src/domain/mail.ts';
import { messageSchema } from '../../../src/domain/message.ts';
import { defaultLocalization, overviewInputOf } from '../../../src/domain/new-client.ts';
import { checkPlatformInput } from '../../../src/domain/platform-input.ts';
import { quotaColour } from '../../../src/domain/quota.ts';
import { authorizationType } from '../../../src/domain/authorization-type.ts';
import { demo, DEMO_NOW } from '../../builders/demo.ts';

const made = demo();

describe('the demo', () => {
  it.each([
    ['developers', developerSchema, made.developers],
    ['clients', clientSchema, made.clients],
    ['grants', grantSchema, made.grants],
    ['messages', messageSchema, made.messages],
    ['mails', mailSchema, made.mails],
    ['images', imageSchema, made.images],
  ] as const)('has %s by their schema, each with an id of its own', (_table, schema, records) => {
    for (const record of records) expect(schema.parse(record)).toEqual(record);
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('has two developers and six clients, of which nobody has more than ten', () => {
    expect(made.developers).toHaveLength(2);
    expect(made.clients).toHaveLength(6);
    expect(new Set(made.clients.map(({ nameKey }) => nameKey)).size).toBe(6);
    const owners = made.developers.map(({ id }) => id);
    expect(new Set(made.clients.map(({ ownerId }) => ownerId))).toEqual(new Set(owners));
    expect(owners).toContain(made.currentDeveloperId);
  });

  it.each(made.clients.map((client) => [client.name, client] as const))(
    '%s keeps the rules of the forms',
    (_name, client) => {
      const input = {
        ...overviewInputOf(client),
        permissions: client.permissions,
        permissionTexts: defaultLocalization(client).permissionTexts,
      };
      expect(checkClientInput(input)).toEqual([]);
      expect(client.platforms.flatMap(checkPlatformInput)).toEqual([]);
    },
  );

  it('shows every state, both authorization types and every colour of the quota', () => {
    const states = made.clients.map(({ review }) => review.state);
    expect(new Set(states).size).toBe(5);
    const types = made.clients.map(({ redirectUris }) => authorizationType(redirectUris));
    expect(new Set(types)).toEqual(new Set(['pin', 'web']));
    const colours = made.clients.map(({ id, userLimit }) =>
      quotaColour(made.grants.filter(({ clientId }) => clientId === id).length, userLimit),
    );
    expect(new Set(colours)).toEqual(new Set(['gray', 'yellow', 'orange', 'red']));
  });

  it('has five locales, one of them written from right to left', () => {
    const locales = made.clients.flatMap(({ localizations }) => localizations);
    expect([...new Set(locales.map(({ locale }) => locale))].sort()).toEqual([
      'ar',
      'en-US',
      'es-US',
      'fr-CA',
      'nl-NL',
    ]);
  });

  it('has happened before now, but for the answer that a review waits for', () => {
    const moments = [
      ...made.grants.map(({ createdAt }) => createdAt),
      ...made.messages.map(({ sentAt }) => sentAt),
      ...made.mails.map(({ sentAt }) => sentAt),
      ...made.clients.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]),
    ];
    expect(Math.max(...moments)).toBeLessThan(DEMO_NOW);
    const due = made.clients.flatMap(({ review }) => review.dueAt ?? []);
    expect(due).toHaveLength(1);
    expect(due[0]).toBeGreaterThan(DEMO_NOW);
  });
});
