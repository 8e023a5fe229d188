/**
 * The address that a user's browser is sent to: the redirect URI as it was registered, with
 * parameters behind its own query, in their order.
 */
export function redirectAnswer(
  redirectUri: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${query}`;
}
