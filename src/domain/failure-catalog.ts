/** Where a failure is met on the way from the link to the last call. */
export type FailureArea = 'link' | 'consent' | 'token' | 'permission' | 'home' | 'service';

/** What a client must have for a failure to be met; told by failure-needs.ts. */
export type FailureNeed = 'redirect-uri' | 'redirect-host' | 'thermostat-read' | 'thermostat-write';

export interface Failure {
  /** Stable: people share links that carry it. Its words are `failures.ID.…`. */
  readonly id: string;
  readonly area: FailureArea;
  /**
   * Who makes it happen: the product that is played in the app, or the sandbox, which then does so
   * for whoever asks, another program included.
   */
  readonly by: 'product' | 'sandbox';
  /**
   * The rule of the simulator's tables of errors that refuses; null where nothing is refused and
   * the product itself has to notice.
   */
  readonly rule: string | null;
  readonly needs: readonly FailureNeed[];
}

const by =
  (maker: Failure['by']) =>
  <Id extends string>(
    id: Id,
    area: FailureArea,
    rule: string | null,
    ...needs: readonly FailureNeed[]
  ) => ({ id, area, by: maker, rule, needs });
const product = by('product');
const sandbox = by('sandbox');

/** The failures that can be switched on, in the order in which a product meets them. */
export const FAILURES = [
  product('redirect-slash', 'link', 'authorize/unknown-redirect-uri', 'redirect-uri'),
  product('redirect-port', 'link', 'authorize/unknown-redirect-uri', 'redirect-host'),
  product('redirect-scheme', 'link', 'authorize/unknown-redirect-uri', 'redirect-uri'),
  product('redirect-case', 'link', 'authorize/unknown-redirect-uri', 'redirect-uri'),
  product('state-left-out', 'link', 'authorize/missing-parameters'),
  sandbox('over-quota', 'link', 'authorize/over-quota'),
  sandbox('denied', 'consent', null),
  sandbox('state-lost', 'consent', null, 'redirect-uri'),
  sandbox('state-wrong', 'consent', null, 'redirect-uri'),
  product('code-mistyped', 'token', 'token/unknown-code'),
  sandbox('code-expired', 'token', 'token/expired-code'),
  sandbox('code-of-another-client', 'token', 'token/code-of-another-client'),
  product('code-used-twice', 'token', 'token/used-code'),
  product('wrong-secret', 'token', 'token/wrong-secret'),
  product('wrong-grant-type', 'token', 'token/unsupported-grant-type'),
  product('version-behind', 'permission', null),
  sandbox('permission-read', 'permission', 'api/forbidden', 'thermostat-read'),
  sandbox('permission-write', 'permission', 'api/no-write-permission', 'thermostat-write'),
  sandbox('thermostat-offline', 'home', 'api/thermostat-offline', 'thermostat-write'),
  sandbox('home-away', 'home', 'api/target-while-away', 'thermostat-write'),
  sandbox('thermostat-eco', 'home', 'api/target-while-eco', 'thermostat-write'),
  sandbox('thermostat-locked', 'home', 'api/above-lock-f', 'thermostat-write'),
  sandbox('write-error', 'home', 'api/write-error', 'thermostat-write'),
  sandbox('too-many-calls', 'service', 'api/too-many-calls'),
  product('redirect-drops-header', 'service', 'api/no-token'),
  sandbox('token-revoked', 'service', 'api/unknown-token'),
  sandbox('internal-error', 'service', 'api/internal-error'),
  sandbox('unavailable', 'service', 'token/unavailable'),
  sandbox('slow', 'service', null),
] as const satisfies readonly Failure[];

export type FailureId = (typeof FAILURES)[number]['id'];

/** Failures that are switched on. */
export type FailuresOn = ReadonlySet<FailureId>;

/** Nothing is switched on. */
export const NO_FAILURES: FailuresOn = new Set();

/** A failure by its ID; undefined when there is none, as behind a link from another release. */
export function findFailure(id: string): (Failure & { readonly id: FailureId }) | undefined {
  return FAILURES.find((failure) => failure.id === id);
}

/** Those of some IDs that are failures, in the order of the table. */
export function failuresOn(ids: readonly string[]): FailuresOn {
  return new Set(FAILURES.map(({ id }) => id).filter((id) => ids.includes(id)));
}
