import { expect } from 'vitest';
import type { Client } from '../../../src/domain/client.ts';
import { MINUTE } from '../../../src/shared/clock.ts';
import { answerConsent } from '../../../src/simulator/oauth/answer-consent.ts';
import { homeUser, structure } from '../../builders/home.ts';
import {
  authorizationPath,
  contents,
  PIN,
  requestToken,
  send,
  tokenParameters,
  WEB,
} from '../support/connected-world.ts';
import type { TestWorld, WORLDS } from '../contract/worlds.ts';
import { ConsentModel } from './consent-model.ts';
import { CLIENTS, MEMBER, OWNERS, type Flaw, type Step } from './consent-steps.ts';

type MakeWorld = (typeof WORLDS)[number][1];

const USERS = [...OWNERS, MEMBER];
const LIMIT = 2;

/** How often something was tried, and how often it led to what it is for. */
export interface Counts {
  steps: number;
  consents: number;
  exchanges: number;
  tokens: number;
  revocations: number;
}

/** Runs steps on a world and on the model side by side; they must agree after each. */
export class ConsentRun {
  readonly #stored = new Map<string, Client>(
    [WEB, PIN].map((one) => [one.id, { ...one, userLimit: LIMIT }]),
  );
  readonly #model = new ConsentModel(
    new Map(
      [WEB, PIN].map((one) => [one.id, { secret: one.secret, version: 1, userLimit: LIMIT }]),
    ),
  );

  private constructor(
    private readonly world: TestWorld,
    private readonly counts: Counts,
  ) {}

  static async begin(make: MakeWorld, counts: Counts): Promise<ConsentRun> {
    const homes = OWNERS.map((ownerId) => structure({ id: ownerId, ownerId, memberIds: [MEMBER] }));
    const world = await make(
      contents({
        clients: [WEB, PIN].map((one) => ({ ...one, userLimit: LIMIT })),
        homeUsers: USERS.map((id) => homeUser({ id })),
        structures: homes,
      }),
    );
    return new ConsentRun(world, counts);
  }

  async take(step: Step): Promise<void> {
    this.counts.steps += 1;
    if (step.kind === 'open') await this.#open(step.clientId);
    else if (step.kind === 'accept') await this.#openAndAccept(step);
    else if (step.kind === 'answer') await this.#answer(step);
    else if (step.kind === 'exchange') await this.#exchange(step.nth, step.flaw);
    else if (step.kind === 'revoke') await this.#revoke(step.nth);
    else if (step.kind === 'wait') await this.#wait(step.minutes);
    else await this.#change(step.kind, step.clientId);
    await this.#compare();
  }

  async #open(clientId: string): Promise<void> {
    const response = await send(this.world, authorizationPath({ client_id: clientId, state: 's' }));
    const isOpen = this.#model.canOpen(clientId, USERS);
    expect(response.status).toBe(isOpen ? 303 : 403);
    const id = response.headers.get('location')?.split('/').at(-1);
    if (id !== undefined) this.#model.consents.push({ id, clientId, isAnswered: false });
  }

  async #openAndAccept({ clientId, userId }: Extract<Step, { kind: 'accept' }>): Promise<void> {
    await this.#open(clientId);
    await this.#answer({ kind: 'answer', nth: 0, userId, answer: 'accepted' });
  }

  async #answer({ nth, userId, answer }: Extract<Step, { kind: 'answer' }>): Promise<void> {
    const consent = this.#model.consents.at(-1 - nth);
    const outcome = await answerConsent(this.world, consent?.id ?? 'made-up', userId, answer);
    if (consent === undefined || consent.isAnswered) {
      expect(outcome.ok).toBe(false);
      return;
    }
    const { clientId } = consent;
    const isOwner = userId !== MEMBER;
    const isTaken = answer === 'declined' || this.#model.canAccept(clientId, userId, isOwner);
    expect(outcome.ok).toBe(isTaken);
    if (!outcome.ok) return;
    consent.isAnswered = true;
    if (answer === 'declined') {
      this.#model.withdraw(this.#model.connection(clientId, userId));
      return;
    }
    this.counts.consents += 1;
    const { value } = outcome;
    const url = value.kind === 'redirect' ? new URL(value.url) : null;
    const code = value.kind === 'pin' ? value.pin : url?.searchParams.get('code');
    this.#model.accept(clientId, userId, code ?? 'none');
  }

  async #exchange(nth: number, flaw: Flaw | null): Promise<void> {
    this.counts.exchanges += 1;
    const code = this.#model.codes.at(-1 - nth);
    const clientId = code?.clientId ?? 'web';
    const good = tokenParameters(code?.code ?? 'ABCDEFGH12345678', this.#stored.get(clientId));
    const response = await requestToken(this.world, { ...good, ...this.#flawed(flaw, clientId) });
    const isGiven = code !== undefined && this.#model.canExchange(code, flaw);
    expect(response.status).toBe(isGiven ? 200 : 400);
    if (!isGiven) return;
    this.counts.tokens += 1;
    const { access_token } = (await response.json()) as { access_token: string };
    expect(this.#model.tokens).not.toContain(access_token);
    this.#model.exchanged(code, access_token);
  }

  #flawed(flaw: Flaw | null, clientId: string): Record<string, string> {
    const other = this.#stored.get(clientId === 'web' ? 'pin' : 'web')!;
    switch (flaw) {
      case null:
        return {};
      case 'wrong secret':
        return { client_secret: other.secret };
      case 'former secret':
        return { client_secret: this.#formerSecret(clientId) ?? other.secret };
      case 'other client':
        return { client_id: other.id, client_secret: other.secret };
      case 'made-up code':
        return { code: 'ABCDEFGH87654321' };
      case 'other grant type':
        return { grant_type: 'implicit' };
      case 'other redirect URI':
        return { redirect_uri: 'https://other.example/' };
    }
  }

  /** A reset adds a letter; see #change. */
  #formerSecret(clientId: string): string | null {
    const { secret } = this.#model.client(clientId);
    return secret.endsWith('-') ? secret.slice(0, -1) : null;
  }

  async #revoke(nth: number): Promise<void> {
    const token = this.#model.tokens.at(-1 - nth) ?? 'made-up';
    const path = `oauth2/access_tokens/${token}`;
    const response = await send(this.world, path, { method: 'DELETE' });
    const connection = [...this.#model.connections].find((one) => one.token === token);
    expect(response.status).toBe(connection === undefined ? 404 : 204);
    if (connection !== undefined) this.counts.revocations += 1;
    this.#model.withdraw(connection);
  }

  async #wait(minutes: number): Promise<void> {
    await this.world.pass(minutes * MINUTE);
    this.#model.now += minutes;
  }

  async #change(kind: 'raise version' | 'reset secret', clientId: string): Promise<void> {
    const stored = this.#stored.get(clientId)!;
    const present = this.#model.client(clientId);
    if (kind === 'raise version') present.version += 1;
    else present.secret = `${present.secret}-`;
    const changed = { ...stored, secret: present.secret, version: present.version };
    this.#stored.set(clientId, changed);
    await this.world.put({ clients: [changed] });
  }

  /** All connections and tokens of the world, and nothing more of them than the model has. */
  async #compare(): Promise<void> {
    const found: unknown[] = [];
    const expected: unknown[] = [];
    await this.world.read(async (records) => {
      for (const clientId of CLIENTS) {
        found.push(await records.grantCount(clientId));
        expected.push(this.#model.users(clientId));
        for (const userId of USERS) {
          const grant = await records.grantOf(clientId, userId);
          const connection = this.#model.connection(clientId, userId);
          found.push(grant?.token, grant?.acceptedVersion);
          expected.push(connection?.token, connection?.acceptedVersion);
        }
        expect(this.#model.users(clientId)).toBeLessThanOrEqual(LIMIT);
      }
    });
    // Millions of comparisons: the matcher is asked for its words only.
    if (found.some((one, at) => one !== expected[at])) expect(found).toEqual(expected);
  }
}
