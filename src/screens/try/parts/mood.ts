import type { TryFlow } from './try-flow.svelte.ts';

/** How a product fares. */
export type Mood = 'asleep' | 'waiting' | 'happy' | 'sad';

/** How the product of a round fares: its last answer counts. */
export function moodOf(flow: TryFlow): Mood {
  const { seen, received, exchanged, read, further } = flow;
  const isRefused =
    seen.kind === 'refusal' ||
    seen.kind === 'declined' ||
    received?.isOwnWord === false ||
    (received !== undefined && received.error !== '') ||
    (exchanged !== undefined && exchanged.status !== 200) ||
    [read, further?.reply].some((reply) => reply !== undefined && reply.status !== 200);
  if (isRefused) return 'sad';
  if (seen.kind === 'consent') return 'waiting';
  if (flow.isConnected) return 'happy';
  return seen.kind === 'nothing' || flow.revoked !== undefined ? 'asleep' : 'waiting';
}
