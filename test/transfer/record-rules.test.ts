import { DOCUMENT_TABLES } from '../../src/transfer/document.ts';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import type { Grant } from '../../src/domain/grant.ts';
import type { Message } from '../../src/domain/message.ts';
import { RECORD_RULES } from '../../src/transfer/record-rules.ts';
import type { Rule } from '../../src/transfer/rule-breach.ts';
import { demo } from '../builders/demo.ts';
import { soundGrant, soundMessage, soundTables } from '../builders/sound-records.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

it.each(DOCUMENT_TABLES)('has rules for %s, which sound records keep', (table) => {
  const rule = RECORD_RULES[table] as Rule<unknown>;
  expect(soundTables()[table].map(rule)).toEqual([null]);
});

it('passes the grants and messages of the demo', () => {
  for (const grant of demo().grants) expect(RECORD_RULES.grants(grant)).toBeNull();
  for (const message of demo().messages) expect(RECORD_RULES.messages(message)).toBeNull();
});

describe('a grant', () => {
  it.each<BreachCase<Grant>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ clientId: '' }, 'record/bad-id', 'clientId'],
    [{ userId: ' ' }, 'record/bad-id', 'userId'],
    [{ acceptedVersion: 0 }, 'record/bad-number', 'acceptedVersion'],
    [
      { permissions: [{ permission: 'fly', access: 'read', version: 1 }] },
      'permissions/unknown',
      'permissions/0/permission',
    ],
    [{ token: '' }, 'record/bad-secret', 'token'],
    [{ createdAt: 1e300 }, 'record/bad-time', 'createdAt'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(RECORD_RULES.grants, soundGrant(), one);
  });
});

describe('a message', () => {
  it.each<BreachCase<Message>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ clientId: '' }, 'record/bad-id', 'clientId'],
    [{ code: '' }, 'record/bad-code', 'code'],
    [{ text: 'x'.repeat(4001) }, 'text/too-long', 'text'],
    [{ sentAt: 1e300 }, 'record/bad-time', 'sentAt'],
    [{ readAt: 1e300 }, 'record/bad-time', 'readAt'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(RECORD_RULES.messages, soundMessage(), one);
  });
});

describe('a draft', () => {
  const [sound] = soundTables().drafts;

  it.each<BreachCase<Draft>>([
    [{ id: '' }, 'record/bad-id', 'id'],
    [{ id: 'a b' }, 'record/bad-id', 'id'],
    [{ updatedAt: 1e300 }, 'record/bad-time', 'updatedAt'],
  ])('%j breaks %s at %s', (...one) => {
    expectBreach(RECORD_RULES.drafts, sound!, one);
  });
});
