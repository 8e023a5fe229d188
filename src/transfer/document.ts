import type { Client } from '../domain/client.ts';
import type { Developer } from '../domain/developer.ts';
import type { Draft } from '../domain/draft.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { Image } from '../domain/image.ts';
import type { Mail } from '../domain/mail.ts';
import type { Message } from '../domain/message.ts';
import type { Structure } from '../domain/structure.ts';
import type { Verification } from '../domain/verification.ts';

/** What a document of ours calls itself. */
export const DOCUMENT_FORMAT = 'birdhouse';

/** Stands for a secret that was left out; an import makes a fresh one in its place. */
export const SECRET_MARKER = 'made-anew-on-import';

/** An image as JSON can hold it: its bytes as base64. */
export type ImageRecord = Omit<Image, 'content'> & { readonly content: string };

/**
 * The tables that a document can hold, with their records. What the simulator works with from one
 * minute to the next stays at home: codes are secrets that soon expire, consents wait for the people
 * of this browser, and traces hold tokens.
 */
export interface DocumentTables {
  readonly developers: readonly Developer[];
  readonly verifications: readonly Verification[];
  readonly mails: readonly Mail[];
  readonly clients: readonly Client[];
  readonly grants: readonly Grant[];
  readonly messages: readonly Message[];
  readonly images: readonly ImageRecord[];
  readonly drafts: readonly Draft[];
  readonly homeUsers: readonly HomeUser[];
  readonly structures: readonly Structure[];
}
export type DocumentTable = keyof DocumentTables;

/** Their names, so that nobody needs the schemas for those alone. */
export const DOCUMENT_TABLES = [
  'developers',
  'verifications',
  'mails',
  'clients',
  'grants',
  'messages',
  'images',
  'drafts',
  'homeUsers',
  'structures',
] as const satisfies readonly DocumentTable[];

/** What a workspace is, apart from its records. */
export interface WorkspaceFacts {
  readonly name: string;
  /** Plain text that goes with an exercise; empty for none. */
  readonly instructions: string;
  /** In ms. */
  readonly clockOffset: number;
  readonly currentDeveloperId: string | null;
  readonly reviewByHand: boolean;
}

/** Which part of a workspace a document holds. */
export type DocumentScope = 'workspace' | 'developer' | 'clients';

/** Everything a document carries. The facts are null unless it holds a whole workspace. */
export interface DocumentContents {
  readonly workspace: WorkspaceFacts | null;
  readonly tables: DocumentTables;
}
