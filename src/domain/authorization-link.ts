/** What a product puts into the link that it sends a user to. */
export interface AuthorizationAsk {
  readonly clientId: string;
  /** A word that comes back; null leaves it out, which is refused [doc]. */
  readonly state: string | null;
  /** Chosen among the registered ones; null leaves it out, and the default one counts [doc]. */
  readonly redirectUri: string | null;
}

/** The link to the sandbox's consent; `base` is the absolute address of its folder. */
export function authorizationLink(base: string, ask: AuthorizationAsk): string {
  const { clientId, state, redirectUri } = ask;
  const parameters = [
    ['client_id', clientId],
    ...(state === null ? [] : [['state', state]]),
    ...(redirectUri === null ? [] : [['redirect_uri', redirectUri]]),
  ] as [string, string][];
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${base}login/oauth2?${query}`;
}
