import type { Draft } from '../domain/draft.ts';
import type { Grant } from '../domain/grant.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { problem } from '../domain/problem.ts';
import { developerBreach, mailBreach, verificationBreach } from './account-rules.ts';
import { clientBreach, permissionsBreach } from './client-rules.ts';
import { codedBreach } from './coded-rules.ts';
import type { DocumentTable, DocumentTables } from './document.ts';
import { homeUserBreach, structureBreach } from './home-rules.ts';
import { imageBreach } from './image-rules.ts';
import { checkId, checkMoment, checkStoredText, checkWhole } from './member-rules.ts';
import { breach, type Breach, type Rule } from './rule-breach.ts';
import { checkSecret } from './secret-rule.ts';

/** `DEVELOPER/FORM`: no white space, and no longer than ids can make it. */
const DRAFT_ID = /^\S{1,300}$/u;

/**
 * The rules of the domain beyond the shape of a record, by table: documents are hostile until they
 * are read. Whatever the console itself stores keeps them.
 */
export const RECORD_RULES: {
  readonly [Table in DocumentTable]: Rule<DocumentTables[Table][number]>;
} = {
  developers: developerBreach,
  verifications: verificationBreach,
  mails: mailBreach,
  clients: clientBreach,
  grants: grantBreach,
  messages: messageBreach,
  images: imageBreach,
  drafts: draftBreach,
  homeUsers: homeUserBreach,
  structures: structureBreach,
};

function grantBreach(grant: Grant): Breach | null {
  return (
    checkId(grant.id, 'id') ??
    checkId(grant.clientId, 'clientId') ??
    checkId(grant.userId, 'userId') ??
    checkWhole(grant.acceptedVersion, 'acceptedVersion', { least: 1 }) ??
    permissionsBreach(grant.permissions) ??
    (grant.token === null ? null : checkSecret(grant.token, 'token')) ??
    checkMoment(grant.createdAt, 'createdAt')
  );
}

function messageBreach(message: Message): Breach | null {
  return (
    checkId(message.id, 'id') ??
    checkId(message.clientId, 'clientId') ??
    codedBreach(message) ??
    checkStoredText(message.text, 'text', LIMITS.message) ??
    checkMoment(message.sentAt, 'sentAt') ??
    checkMoment(message.readAt, 'readAt')
  );
}

function draftBreach({ id, updatedAt }: Draft): Breach | null {
  return (
    (DRAFT_ID.test(id) ? null : breach('id', problem('record/bad-id', {}))) ??
    checkMoment(updatedAt, 'updatedAt')
  );
}
