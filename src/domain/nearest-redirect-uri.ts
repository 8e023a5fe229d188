import { characterDifference } from './character-difference.ts';

/** What most often keeps a redirect URI from matching; `other` where nothing has a name. */
export type MismatchKind = 'slash' | 'case' | 'scheme' | 'port' | 'query' | 'space' | 'other';

/** The registered redirect URI that differs least from `asked`; null when there is none. */
export function nearestRedirectUri(registered: readonly string[], asked: string): string | null {
  let nearest: { uri: string; letters: number } | null = null;
  for (const uri of registered) {
    const letters = characterDifference(uri, asked)
      .filter(({ kind }) => kind !== 'same')
      .reduce((sum, { text }) => sum + text.length, 0);
    if (nearest === null || letters < nearest.letters) nearest = { uri, letters };
  }
  return nearest?.uri ?? null;
}

/** In what two redirect URIs differ, as far as it is one thing alone. */
export function mismatchKind(registered: string, asked: string): MismatchKind {
  const isSame: readonly (readonly [MismatchKind, (uri: string) => string])[] = [
    ['space', (uri) => uri.trim()],
    ['slash', (uri) => uri.replace(/\/$/u, '')],
    ['case', (uri) => uri.toLowerCase()],
    ['scheme', (uri) => uri.replace(/^[a-z][a-z\d+.-]*:/iu, '')],
    ['port', (uri) => uri.replace(/^(?<host>[^:]+:\/\/[^/:?]+):\d+/u, '$<host>')],
    ['query', (uri) => uri.replace(/\?.*$/u, '')],
  ];
  return isSame.find(([, part]) => part(registered) === part(asked))?.[0] ?? 'other';
}
