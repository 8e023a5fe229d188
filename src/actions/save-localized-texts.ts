import type { Client } from '../domain/client.ts';
import { findLocalization, textKeysOf } from '../domain/localized-text.ts';
import type { Localization } from '../domain/localization.ts';
import { checkNewLocale, emptyLocalization } from '../domain/localization-changes.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { checkUnlocked } from '../domain/review-lock.ts';
import {
  checkTextBases,
  checkTextChanges,
  withTextChanges,
  type TextChange,
} from '../domain/text-changes.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Refusals } from '../storage/storage-problem.ts';
import type { Workspace } from '../storage/workspace.ts';
import { write } from '../storage/write.ts';

/** The changed texts of one locale of one client. */
interface TextChanges {
  readonly clientId: string;
  readonly locale: string;
  readonly changes: readonly TextChange[];
  /** Gives the client the locale where it does not have it yet. */
  readonly addsLocale?: boolean;
}

/**
 * Saves changed texts of a locale: all of them or none, and nothing else of the client. The client
 * version does not rise (rulings: texts and versions); the revision does when the overview's
 * description changes. A change to a text that the client no longer has is left out. Gives
 * client/not-found, review/locked, localization/not-found (or what keeps a locale from being added),
 * and with the text's key as field the
 * problems of checkTextChanges and text/changed-elsewhere.
 */
export async function saveLocalizedTexts(
  workspace: Workspace,
  { clientId, locale, changes: all, addsLocale = false }: TextChanges,
): Promise<Result<Client, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    const found = findOrAdd(stored, locale, addsLocale);
    if (!found.ok) return err([found.error]);
    const before = found.value;
    const keys = textKeysOf(stored);
    const changes = all.filter(({ key }) => keys.includes(key));
    const problems = [
      ...checkTextBases(before, changes),
      ...checkTextChanges(stored, before, changes),
    ];
    if (problems.length > 0) return err(problems);
    const after = withTextChanges(before, changes, locale === stored.defaultLocale);
    const updated = { ...withLocalization(stored, after), updatedAt: workspace.clock.now() };
    await clients.put(updated);
    return ok(updated);
  });
}

/** The texts of a locale; those of a new one are empty. */
function findOrAdd(
  client: Client,
  locale: string,
  addsLocale: boolean,
): Result<Localization, Problem> {
  const found = findLocalization(client, locale);
  if (found !== undefined) return ok(found);
  if (!addsLocale) return err(problem('localization/not-found', { locale }));
  const checked = checkNewLocale(client, locale);
  return checked.ok ? ok(emptyLocalization(checked.value)) : checked;
}

/** The client with one locale's texts replaced, and what the overview's form watches. */
function withLocalization(client: Client, changed: Localization): Client {
  const before = findLocalization(client, changed.locale);
  const touchesOverview =
    changed.locale === client.defaultLocale && changed.description !== before?.description;
  const others = client.localizations;
  return {
    ...client,
    localizations:
      before === undefined
        ? [...others, changed]
        : others.map((one) => (one.locale === changed.locale ? changed : one)),
    revision: client.revision + (touchesOverview ? 1 : 0),
  };
}
