import type { HeardEvent } from '../../../actions/try/listen-as-product.ts';
import type { Reply } from '../../../actions/try/ask-as-product.ts';
import type { FailureId } from '../../../domain/failure-catalog.ts';
import { readHomeAnswer, type HomeAnswer } from '../../../domain/home-answer.ts';
import type { RedirectReturn } from '../../../domain/redirect-return.ts';
import type { Coded } from '../../../i18n/problem-message.ts';
import type { Random } from '../../../shared/random.ts';

/** The way of a product, from the link to the end of the connection. */
export const STEPS = ['link', 'answer', 'return', 'exchange', 'call', 'revoke'] as const;
export type StepId = (typeof STEPS)[number];

/** What the user has before them. */
export type Seen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refusal'; readonly reply: Reply }
  | { readonly kind: 'consent'; readonly requestId: string }
  | { readonly kind: 'redirected'; readonly url: string; readonly redirectUri: string }
  | { readonly kind: 'pin'; readonly pin: string; readonly until: number }
  | { readonly kind: 'declined' };

/** What the product took from the address that its user came back with. */
export interface Received extends RedirectReturn {
  /** Whether the word is the one that was sent. */
  readonly isOwnWord: boolean;
}

const NOTHING: Seen = { kind: 'nothing' };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A round of Try it: what the product knows, and what its user sees. */
export class TryFlow {
  /** The word for the next link: unguessable, and another one for each. */
  word = $state('');
  /** What the link names, as chosen or typed; null leaves it out. */
  redirectUri = $state<string | null>(null);
  /** Who answers; empty until somebody is chosen. */
  userId = $state('');
  showsSecrets = $state(false);
  busy = $state(false);
  /** A failure of storage: nothing else keeps a request from its answer. */
  problem = $state.raw<Coded>();
  /** What the last link named. */
  sent = $state.raw<{ readonly word: string; readonly redirectUri: string | null }>();
  seen = $state.raw<Seen>(NOTHING);
  received = $state.raw<Received>();
  /** The code that came back, or the PIN as it is typed. */
  code = $state('');
  token = $state('');
  exchanged = $state.raw<Reply>();
  read = $state.raw<Reply>();
  turned = $state.raw<Reply>();
  revoked = $state.raw<Reply>();
  /** What the product read besides, by its path below `api/`. */
  further = $state.raw<{ readonly path: string; readonly reply: Reply }>();
  /** What a stream told the product. */
  heard = $state.raw<readonly HeardEvent[]>([]);
  /** A failure that is to be played as soon as the desk is there. */
  played = $state.raw<FailureId>();
  /** A step that somebody went back to. */
  chosen = $state<StepId>();

  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
    this.renewWord();
  }

  /** Whether the product holds a token that it has not given back. */
  readonly isConnected = $derived(this.token !== '' && this.revoked?.status !== 204);

  readonly home: HomeAnswer | undefined = $derived(
    this.read?.status === 200 ? readHomeAnswer(this.read.json) : undefined,
  );

  readonly done: readonly StepId[] = $derived.by(() => {
    const isThere: Record<StepId, boolean> = {
      link: this.seen.kind !== 'nothing' && this.seen.kind !== 'refusal',
      answer: ['redirected', 'pin'].includes(this.seen.kind),
      return: this.received !== undefined && this.received.isOwnWord && this.code !== '',
      exchange: this.exchanged?.status === 200,
      call: this.read?.status === 200,
      revoke: this.revoked?.status === 204,
    };
    return STEPS.filter((step) => isThere[step]);
  });

  /** The first step that is left to do. */
  readonly current: StepId = $derived(STEPS.find((step) => !this.done.includes(step)) ?? 'revoke');

  /** The step that is open. */
  readonly open: StepId = $derived(this.chosen ?? this.current);

  /** Whether a step can be opened: it is done, comes next, or a token is still there for it. */
  isWithinReach(step: StepId): boolean {
    if (this.done.includes(step) || step === this.current) return true;
    return (step === 'call' || step === 'revoke') && this.isConnected;
  }

  renewWord(): void {
    this.word = this.#random.text(24, LETTERS);
  }

  /** Forgets what came after a link; the token stays until the next one comes. */
  beginRound(): void {
    this.seen = NOTHING;
    this.received = undefined;
    this.code = '';
    this.exchanged = undefined;
    this.chosen = undefined;
  }

  /** Forgets everything, the token included. The connection itself goes on until it is ended. */
  startOver(): void {
    this.beginRound();
    this.sent = undefined;
    this.token = '';
    this.forgetCalls();
    this.problem = undefined;
    this.renewWord();
  }

  forgetCalls(): void {
    this.read = undefined;
    this.turned = undefined;
    this.revoked = undefined;
    this.further = undefined;
    this.heard = [];
  }
}
