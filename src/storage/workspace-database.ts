import { Dexie, type Table, type Transaction } from 'dexie';
import type { AuthorizationCode } from '../domain/authorization-code.ts';
import type { Client } from '../domain/client.ts';
import type { ConsentRequest } from '../domain/consent-request.ts';
import type { Developer } from '../domain/developer.ts';
import type { Draft } from '../domain/draft.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { Image } from '../domain/image.ts';
import type { Mail } from '../domain/mail.ts';
import type { Message } from '../domain/message.ts';
import type { Migration } from '../domain/migrations/migration.ts';
import { RECORD_VERSION } from '../domain/record-version.ts';
import type { Structure } from '../domain/structure.ts';
import type { Verification } from '../domain/verification.ts';

/**
 * Tables and indexes. Raise it for those, and also with each record migration: only a raised
 * database version makes an old tab let go before the new shape is written.
 */
export const DATABASE_VERSION = 3;

/** One fact about the workspace itself. */
export interface Meta {
  readonly key:
    | 'recordVersion'
    | 'changeCount'
    | 'clockOffset'
    | 'currentDeveloperId'
    /** 'yes' while a person answers reviews instead of our reviewer. */
    | 'reviewByHand'
    /** What people set of the simulator, as JSON (simulator-settings.ts). */
    | 'simulatorSettings'
    /** Plain text that goes with an exercise. */
    | 'instructions'
    /** When the whole workspace was exported last (ms, real time), and at which change count. */
    | 'exportedAt'
    | 'exportedChangeCount'
    /** The same of the last reminder that was put off. */
    | 'remindedAt'
    | 'remindedChangeCount';
  readonly value: number | string | null;
}

/** A table of a workspace's database, whatever its records. */
export type AnyTable = Table;

/** What a database is opened with; a chain and a version of records that are not released are for tests. */
export interface ReleaseOptions {
  /**
   * Lifts the records of an older database (upgrade-records.ts). Whoever may open one brings it
   * along; the first page, which hardly ever does, is spared the migrations.
   */
  readonly lift?: (transaction: Transaction, release: ReleaseOptions) => Promise<void>;
  readonly chain?: readonly Migration[];
  readonly recordVersion?: number;
}

/** The database of one workspace. */
export class WorkspaceDatabase extends Dexie {
  declare developers: Table<Developer, string>;
  declare verifications: Table<Verification, string>;
  declare mails: Table<Mail, string>;
  declare clients: Table<Client, string>;
  declare grants: Table<Grant, string>;
  declare drafts: Table<Draft, string>;
  declare images: Table<Image, string>;
  declare messages: Table<Message, string>;
  declare homeUsers: Table<HomeUser, string>;
  declare structures: Table<Structure, string>;
  declare codes: Table<AuthorizationCode, string>;
  declare consents: Table<ConsentRequest, string>;
  declare exchanges: Table<Exchange, string>;
  declare meta: Table<Meta, string>;

  constructor(name: string, release: ReleaseOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict' });
    const known = release.recordVersion ?? RECORD_VERSION;
    this.version(DATABASE_VERSION)
      .stores({
        developers: 'id, &emailKey',
        verifications: 'token, developerId',
        mails: 'id, [developerId+sentAt]',
        clients: 'id, ownerId, &nameKey',
        grants: 'id, clientId, [clientId+userId], token',
        drafts: 'id',
        images: 'id',
        messages: 'id, [clientId+sentAt]',
        homeUsers: 'id',
        structures: 'id, ownerId',
        codes: 'code, clientId, issuedAt',
        consents: 'id, clientId, askedAt',
        exchanges: 'id',
        meta: 'key',
      })
      .upgrade((transaction) => {
        if (release.lift === undefined) throw new Error(`Nothing lifts the records of ${name}`);
        return release.lift(transaction, release);
      });
    this.on('populate', (transaction) => {
      void transaction.table('meta').put({ key: 'recordVersion', value: known });
    });
  }
}
