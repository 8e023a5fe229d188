import type { Client } from '../domain/client.ts';
import { findLocalization, textKeysOf } from '../domain/localized-text.ts';
import type { Localization } from '../domain/localization.ts';
import { problem } from '../domain/problem.ts';
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
}

/**
 * Saves changed texts of a locale: all of them or none, and nothing else of the client. The client
 * version does not rise (rulings: texts and versions); the revision does when the overview's
 * description changes. A change to a text that the client no longer has is left out. Gives
 * client/not-found, review/locked, localization/not-found, and with the text's key as field the
 * problems of checkTextChanges and text/changed-elsewhere.
 */
export async function saveLocalizedTexts(
  workspace: Workspace,
  { clientId, locale, changes: all }: TextChanges,
): Promise<Result<Client, Refusals>> {
  const { clients } = workspace.database;
  return write(workspace, [clients], async () => {
    const stored = await clients.get(clientId);
    if (stored === undefined) return err([problem('client/not-found', {})]);
    const locked = checkUnlocked(stored);
    if (locked !== null) return err([locked]);
    const before = findLocalization(stored, locale);
    if (before === undefined) return err([problem('localization/not-found', { locale })]);
    const keys = textKeysOf(stored);
    const changes = all.filter(({ key }) => keys.includes(key));
    const found = [
      ...checkTextBases(before, changes),
      ...checkTextChanges(stored, before, changes),
    ];
    if (found.length > 0) return err(found);
    const after = withTextChanges(before, changes, locale === stored.defaultLocale);
    const updated = { ...withLocalization(stored, after), updatedAt: workspace.clock.now() };
    await clients.put(updated);
    return ok(updated);
  });
}

/** The client with one locale's texts replaced, and what the overview's form watches. */
function withLocalization(client: Client, changed: Localization): Client {
  const before = findLocalization(client, changed.locale);
  const touchesOverview =
    changed.locale === client.defaultLocale && changed.description !== before?.description;
  return {
    ...client,
    localizations: client.localizations.map((one) =>
      one.locale === changed.locale ? changed : one,
    ),
    revision: client.revision + (touchesOverview ? 1 : 0),
  };
}
