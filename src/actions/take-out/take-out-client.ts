import type { Client } from '../../domain/client.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../shared/result.ts';
import { registrationKind, type RegistrationKind } from '../../transfer/take-out/registration.ts';
import {
  notesOf,
  takeOut,
  TARGETS,
  targetOf,
  type TakenOut,
  type TakeOutChoices,
} from '../../transfer/take-out/take-out.ts';
import type { Note, Say, TakeOutId, TakeOutOption } from '../../transfer/take-out/target.ts';

export type { FileText, Note, TakeOutId, TakeOutOption } from '../../transfer/take-out/target.ts';
export type { TakenOut, TakeOutChoices } from '../../transfer/take-out/take-out.ts';

/** A target as it is offered for a client, before anything is chosen. */
export interface TakeOutOffer {
  readonly id: TakeOutId;
  readonly takes: readonly TakeOutOption[];
  /** What a line of comment begins with, where there are comments. */
  readonly comment: string | null;
  /** Why the target cannot hold this client; empty when it can. */
  readonly problems: readonly Problem[];
}

/** Every target, with the reasons for which it cannot hold a client. */
export function takeOutOffers(client: Client): readonly TakeOutOffer[] {
  return TARGETS.map(({ id, takes, comment, check }) => {
    return { id, takes, comment, problems: check(client) };
  });
}

/** What a client is to a real authorization server. */
export function clientKind({ redirectUris }: Client): RegistrationKind {
  return registrationKind(redirectUris);
}

/**
 * Writes a client for a target, and tells what happens to it on its way. Nothing is stored or
 * sent. `say` words the comments of the file in the language of the interface.
 */
export function takeOutClient(
  client: Client,
  id: TakeOutId,
  choices: TakeOutChoices,
  say: Say,
): { readonly result: Result<TakenOut, readonly Problem[]>; readonly notes: readonly Note[] } {
  const target = targetOf(id);
  return {
    result: takeOut(client, target, choices, say),
    notes: notesOf(client, target, choices),
  };
}
