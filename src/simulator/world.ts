import type { AuthorizationCode } from '../domain/authorization-code.ts';
import type { Client } from '../domain/client.ts';
import type { ConsentRequest } from '../domain/consent-request.ts';
import type { Developer } from '../domain/developer.ts';
import type { Exchange, NewExchange } from '../domain/exchange.ts';
import type { Grant } from '../domain/grant.ts';
import type { HomeUser } from '../domain/home-user.ts';
import type { SimulatorSettings } from '../domain/simulator-settings.ts';
import type { Structure } from '../domain/structure.ts';
import type { Clock } from '../shared/clock.ts';
import type { Random } from '../shared/random.ts';

/** What can be asked of a world. Lists come with the oldest first. */
export interface WorldReads {
  readonly client: (id: string) => Promise<Client | undefined>;
  readonly developer: (id: string) => Promise<Developer | undefined>;
  readonly homeUser: (id: string) => Promise<HomeUser | undefined>;
  readonly homeUsers: () => Promise<readonly HomeUser[]>;
  readonly structure: (id: string) => Promise<Structure | undefined>;
  readonly structures: () => Promise<readonly Structure[]>;
  /** Those that a home user owns. */
  readonly structuresOf: (ownerId: string) => Promise<readonly Structure[]>;
  readonly grantOf: (clientId: string, userId: string) => Promise<Grant | undefined>;
  readonly grantByToken: (token: string) => Promise<Grant | undefined>;
  /** How many users have authorized a client, simulated ones among them. */
  readonly grantCount: (clientId: string) => Promise<number>;
  readonly code: (code: string) => Promise<AuthorizationCode | undefined>;
  readonly consent: (id: string) => Promise<ConsentRequest | undefined>;
}

/** What can be changed of a world, besides. Putting replaces the record of the same key. */
export interface WorldWrites extends WorldReads {
  readonly putStructure: (structure: Structure) => Promise<void>;
  readonly putGrant: (grant: Grant) => Promise<void>;
  readonly removeGrant: (id: string) => Promise<void>;
  readonly putCode: (code: AuthorizationCode) => Promise<void>;
  readonly putConsent: (consent: ConsentRequest) => Promise<void>;
  /** Removes the codes that were issued before a moment (ms). */
  readonly forgetCodes: (before: number) => Promise<void>;
  /** Removes the consent requests that were asked before a moment (ms). */
  readonly forgetConsents: (before: number) => Promise<void>;
}

/**
 * Everything the simulator needs from outside: time, chance, records, settings. One world is one
 * workspace. A failure of storage rejects what was asked.
 */
export interface World extends Clock {
  readonly random: Random;
  /**
   * Reads at one moment. `work` asks the records it is given and nothing else: no `read` or
   * `change` within it, and no waiting for anything else.
   */
  readonly read: <Value>(work: (records: WorldReads) => Promise<Value>) => Promise<Value>;
  /** Changes in one transaction, under the same terms. When `work` throws, nothing is changed. */
  readonly change: <Value>(work: (records: WorldWrites) => Promise<Value>) => Promise<Value>;
  readonly settings: () => Promise<SimulatorSettings>;
  /**
   * Calls `listener` after each change of records or settings, whoever made it, and perhaps once
   * too often. Returns what ends it.
   */
  readonly watch: (listener: () => void) => () => void;
  /**
   * Keeps an exchange; the trace holds the last TRACE_LIMIT. Comes back with its ID when it is
   * kept, which may take a moment: exchanges are kept together, in the order in which they came.
   */
  readonly trace: (exchange: NewExchange) => Promise<string>;
  /** Puts another body into the response of an exchange, if the trace holds it still. */
  readonly traceMore: (id: string, body: Exchange['response']['body']) => Promise<void>;
  /** Comes back after `ms` of real time, or at once when `signal` is aborted. Never rejects. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}
