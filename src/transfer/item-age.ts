import type { ClientParts, DeveloperParts } from './document-index.ts';

/**
 * Whether theirs is the newer form of the same thing: in no respect older than mine, and newer in
 * one (ours). When each has something newer than the other, neither is, and mine stays unless
 * somebody chooses otherwise: a suggestion never gives up work that is nowhere else.
 */
export function isNewer(mine: readonly number[], theirs: readonly number[]): boolean {
  const pairs = theirs.map((moment, index) => moment - (mine[index] ?? 0));
  return pairs.every((ahead) => ahead >= 0) && pairs.some((ahead) => ahead > 0);
}

/** What tells the age of a client: its revision, its version, its changes, and what goes with it. */
export function ageOfClient({ client, grants, messages, drafts }: ClientParts): number[] {
  return [
    client.updatedAt,
    client.revision,
    client.version,
    latest(grants.map(({ createdAt }) => createdAt)),
    latest(messages.map(({ sentAt }) => sentAt)),
    latest(drafts.map(({ updatedAt }) => updatedAt)),
  ];
}

/** What tells the age of a developer, which notes no time of its changes. */
export function ageOfDeveloper({
  developer,
  verifications,
  mails,
  drafts,
}: DeveloperParts): number[] {
  return [
    developer.revision,
    developer.verifiedAt ?? 0,
    latest(verifications.map(({ sentAt }) => sentAt)),
    latest(mails.map(({ sentAt }) => sentAt)),
    latest(drafts.map(({ updatedAt }) => updatedAt)),
  ];
}

function latest(moments: readonly number[]): number {
  return moments.reduce((last, moment) => Math.max(last, moment), 0);
}
