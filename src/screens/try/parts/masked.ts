/** Letters of a secret that stay, so that one is told from another. */
const SHOWN = 9;

/** A text in which secrets are covered, but for their first letters. */
export function masked(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((done, secret) => done.replaceAll(secret, cover(secret)), text);
}

function cover(secret: string): string {
  const start = secret.length > 2 * SHOWN ? secret.slice(0, SHOWN) : '';
  return `${start}••••••••`;
}
