import fc from 'fast-check';

/** What may be wrong with a token request. */
const FLAWS = [
  'wrong secret',
  'former secret',
  'other client',
  'made-up code',
  'other grant type',
  'other redirect URI',
] as const;
export type Flaw = (typeof FLAWS)[number];

/** One thing that somebody does. `nth` counts back from the latest of what there is. */
export type Step =
  /** The whole way at once: opens the consent screen and accepts there. */
  | { readonly kind: 'accept'; readonly clientId: string; readonly userId: string }
  | { readonly kind: 'open'; readonly clientId: string }
  | {
      readonly kind: 'answer';
      readonly nth: number;
      readonly userId: string;
      readonly answer: 'accepted' | 'declined';
    }
  | { readonly kind: 'exchange'; readonly nth: number; readonly flaw: Flaw | null }
  | { readonly kind: 'revoke'; readonly nth: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'raise version' | 'reset secret'; readonly clientId: string };

export const CLIENTS = ['web', 'pin'] as const;
export const OWNERS = ['user-1', 'user-2', 'user-3'] as const;
/** Lives in somebody else's home. */
export const MEMBER = 'user-4';

const nth = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 5 }));
const clientId = fc.constantFrom(...CLIENTS);
const owner = fc.constantFrom(...OWNERS);

/** Weighed so that many sequences get to a token, and go on from there. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({ kind: fc.constant('accept' as const), clientId, userId: owner }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('open' as const), clientId }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      nth,
      userId: fc.oneof({ weight: 6, arbitrary: owner }, fc.constant(MEMBER)),
      answer: fc.constantFrom('accepted', 'accepted', 'accepted', 'declined'),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('exchange' as const),
      nth,
      flaw: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...FLAWS) },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('revoke' as const), nth }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.constantFrom(1, 9, 11, 47 * 60, 49 * 60),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('raise version' as const, 'reset secret' as const),
      clientId,
    }),
  },
);

/** Sequences of at least ten steps. */
export const stepSequences: fc.Arbitrary<Step[]> = fc.array(step, {
  minLength: 10,
  maxLength: 16,
  size: 'max',
});
