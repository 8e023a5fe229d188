import type { Client } from '../../domain/client.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { clientFileName } from '../client-file-name.ts';
import { ENV_FILE } from './env-file.ts';
import { KEYCLOAK } from './keycloak.ts';
import { OIDC_PROVIDER } from './oidc-provider.ts';
import { RFC7591 } from './rfc7591.ts';
import { CURL, JAVASCRIPT, PYTHON } from './snippets.ts';
import { addressesAt, checkBaseAddress, RETIRED_ADDRESSES } from './service-addresses.ts';
import type { Note, Say, TakeOutContext, TakeOutId, TakeOutTarget } from './target.ts';

/** Everything that a client can become, in the order in which it is offered. */
export const TARGETS: readonly TakeOutTarget[] = [
  RFC7591,
  KEYCLOAK,
  OIDC_PROVIDER,
  ENV_FILE,
  CURL,
  JAVASCRIPT,
  PYTHON,
];

/** What somebody chose for a target. What the target does not take is left alone. */
export interface TakeOutChoices {
  readonly secret: boolean;
  /** The developer's address, or null to leave it out. */
  readonly contact: string | null;
  /** A base address as typed, or null for those of the retired service. */
  readonly base: string | null;
}

/** A client as it leaves. */
export interface TakenOut {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Finds a target by its id. */
export function targetOf(id: TakeOutId): TakeOutTarget {
  const found = TARGETS.find((target) => target.id === id);
  if (found === undefined) throw new Error(`There is no target ${id}`);
  return found;
}

/**
 * Writes a client for a target. `say` words the comments. Problems: all reasons for which the
 * target cannot hold the client or a choice, each with its field where it has one.
 */
export function takeOut(
  client: Client,
  target: TakeOutTarget,
  choices: TakeOutChoices,
  say: Say,
): Result<TakenOut, readonly Problem[]> {
  const context = contextOf(target, choices, say);
  const problems = [...target.check(client), ...(context.ok ? [] : context.error)];
  if (!context.ok || problems.length > 0) return err(problems);
  return ok({
    fileName: clientFileName(client.name) + target.fileEnding,
    mediaType: target.mediaType,
    text: target.write(client, context.value),
  });
}

/** What happens to a client on its way to a target; nothing while a choice is not good. */
export function notesOf(
  client: Client,
  target: TakeOutTarget,
  choices: TakeOutChoices,
): readonly Note[] {
  const context = contextOf(target, choices, () => '');
  return context.ok ? target.notes(client, context.value) : [];
}

/** A mail address as HTML forms know it: what servers accept as a contact. */
const CONTACT = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/iu;

function contextOf(
  { takes }: TakeOutTarget,
  choices: TakeOutChoices,
  say: Say,
): Result<TakeOutContext, readonly Problem[]> {
  const contact = takes.includes('contact') ? choices.contact : null;
  const base = takes.includes('base') ? choices.base : null;
  const read = base === null ? ok(null) : checkBaseAddress(base);
  const problems = [
    ...(contact === null || CONTACT.test(contact)
      ? []
      : [problem('take-out/contact', { email: contact }, { field: 'contact' })]),
    ...(read.ok ? [] : [read.error]),
  ];
  if (!read.ok || problems.length > 0) return err(problems);
  return ok({
    secret: takes.includes('secret') && choices.secret,
    contact,
    addresses: read.value === null ? RETIRED_ADDRESSES : addressesAt(read.value),
    say,
  });
}
