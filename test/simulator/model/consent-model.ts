import type { Flaw } from './consent-steps.ts';

interface ModelClient {
  secret: string;
  version: number;
  readonly userLimit: number;
}

interface ModelCode {
  readonly code: string;
  readonly clientId: string;
  readonly connection: Connection;
  readonly goodUntil: number;
  /** What it was exchanged for. */
  token: string | null;
}

/** One user's consent to one client, until it is withdrawn. */
interface Connection {
  readonly clientId: string;
  readonly userId: string;
  acceptedVersion: number;
  token: string | null;
}

const LIFETIMES: Readonly<Record<string, number>> = { web: 10, pin: 48 * 60 };

/**
 * What should come of the steps, told by the rules and not by the simulator's code: the whole of
 * consents, codes, connections and tokens. Times are minutes.
 */
export class ConsentModel {
  now = 0;
  readonly consents: { readonly id: string; readonly clientId: string; isAnswered: boolean }[] = [];
  readonly codes: ModelCode[] = [];
  readonly connections = new Set<Connection>();
  /** All tokens that were ever given. */
  readonly tokens: string[] = [];

  constructor(readonly clients: ReadonlyMap<string, ModelClient>) {}

  client(id: string): ModelClient {
    return this.clients.get(id)!;
  }

  users(clientId: string): number {
    return [...this.connections].filter((one) => one.clientId === clientId).length;
  }

  connection(clientId: string, userId: string): Connection | undefined {
    return [...this.connections].find((one) => one.clientId === clientId && one.userId === userId);
  }

  /** Whether the authorization URL leads to the consent screen: somebody could still accept. */
  canOpen(clientId: string, homeUsers: readonly string[]): boolean {
    if (this.users(clientId) < this.client(clientId).userLimit) return true;
    return homeUsers.some((userId) => this.connection(clientId, userId) !== undefined);
  }

  canAccept(clientId: string, userId: string, ownsHome: boolean): boolean {
    if (!ownsHome) return false;
    if (this.connection(clientId, userId) !== undefined) return true;
    return this.users(clientId) < this.client(clientId).userLimit;
  }

  accept(clientId: string, userId: string, code: string): void {
    const acceptedVersion = this.client(clientId).version;
    const present = this.connection(clientId, userId);
    const connection = present ?? { clientId, userId, acceptedVersion, token: null };
    connection.acceptedVersion = acceptedVersion;
    this.connections.add(connection);
    const goodUntil = this.now + LIFETIMES[clientId]!;
    this.codes.push({ code, clientId, connection, goodUntil, token: null });
  }

  withdraw(connection: Connection | undefined): void {
    if (connection !== undefined) this.connections.delete(connection);
  }

  /** Whether a code gives a token. One that comes a second time ends the token it gave. */
  canExchange(code: ModelCode, flaw: Flaw | null): boolean {
    // The redirect URI is looked at last; whatever else is wrong stops before the code.
    if (flaw !== null && flaw !== 'other redirect URI') return false;
    if (code.token !== null) {
      if (code.connection.token === code.token) code.connection.token = null;
      return false;
    }
    return this.connections.has(code.connection) && this.now < code.goodUntil && flaw === null;
  }

  exchanged(code: ModelCode, token: string): void {
    code.token = token;
    code.connection.token = token;
    this.tokens.push(token);
  }
}
