import { createForm, type Form } from '../../../../components/form.svelte.ts';
import type { Client } from '../../../../domain/client.ts';
import type { Localization } from '../../../../domain/localization.ts';
import {
  findLocalization,
  localizedText,
  textKeysOf,
  type TextKey,
} from '../../../../domain/localized-text.ts';
import {
  checkTextBases,
  checkTextChanges,
  withTextChanges,
  type TextChange,
  type TextOrigin,
} from '../../../../domain/text-changes.ts';
import { cleanText } from '../../../../domain/text-input.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';

/** What the editor works on: it follows what other tabs save. */
interface Subject {
  readonly client: Client;
  /** The locale that is edited; absent once another tab has removed it. */
  readonly localization: Localization | undefined;
  /** The locale that stands beside it; null: none. */
  readonly source: string | null;
}

type Edit = Omit<TextChange, 'key' | 'overwrite'>;

export interface TextEdits {
  readonly form: Form<Record<string, Edit>, Coded>;
  /** The client as it would be if everything here was saved. */
  readonly draft: Client;
  /** The texts that differ from what is stored, to be saved. */
  readonly changes: readonly TextChange[];
  readonly textOf: (key: TextKey) => string;
  readonly write: (key: TextKey, text: string) => void;
  /** Says that a text fits the present words of its origin, as it stands. */
  readonly confirm: (key: TextKey, origin: TextOrigin) => void;
  /** What another tab has saved over the text that an edit here started from; null: nothing. */
  readonly theirsOf: (key: TextKey) => string | null;
  readonly takeTheirs: (key: TextKey) => void;
  readonly keepMine: (key: TextKey) => void;
  /** Lets go of what was saved; what was typed meanwhile stays to be saved. */
  readonly settle: (saved: readonly TextChange[]) => void;
}

/**
 * The unsaved texts of one locale. Only what was changed is held here; all else shows what is
 * stored, live, so that two tabs on different texts never get in each other's way.
 */
export function createTextEdits(read: () => Subject): TextEdits {
  const form = createForm<Record<string, Edit>, Coded>({}, (values) => {
    const { client, localization } = read();
    if (localization === undefined) return [];
    const changes = changesOf(client, values);
    return [
      ...checkTextBases(localization, changes),
      ...checkTextChanges(client, localization, changes),
    ];
  });

  const stored = (key: TextKey): string => localizedText(read().localization, key);
  const editOf = (key: TextKey): Edit | undefined => form.values[key];

  function put(key: TextKey, edit: Edit | null): void {
    const others = Object.entries(form.values).filter(([name]) => name !== key);
    form.values = Object.fromEntries(edit === null ? others : [...others, [key, edit]]);
  }

  /** The words beside the text at this moment: what is typed now is written from them. */
  function origin(key: TextKey): TextOrigin | null {
    const { client, source } = read();
    if (source === null) return null;
    const text = localizedText(findLocalization(client, source), key);
    return text === '' ? null : { locale: source, text };
  }

  const theirsOf = (key: TextKey): string | null => {
    const edit = editOf(key);
    if (edit === undefined || read().localization === undefined) return null;
    const theirs = stored(key);
    return theirs === edit.base || theirs === cleanText(edit.text) ? null : theirs;
  };

  const draft = $derived.by(() => {
    const { client, localization } = read();
    if (localization === undefined) return client;
    const { locale } = localization;
    const changes = changesOf(client, form.values);
    const changed = withTextChanges(localization, changes, locale === client.defaultLocale);
    return {
      ...client,
      localizations: client.localizations.map((one) => (one.locale === locale ? changed : one)),
    };
  });

  return {
    form,
    get draft() {
      return draft;
    },
    get changes() {
      return changesOf(read().client, form.values);
    },
    textOf: (key) => editOf(key)?.text ?? stored(key),
    write: (key, text) => {
      const base = editOf(key)?.base ?? stored(key);
      put(key, text === base ? null : { base, text, basedOn: origin(key) });
    },
    confirm: (key, basedOn) => {
      const text = editOf(key)?.text ?? stored(key);
      put(key, { base: editOf(key)?.base ?? stored(key), text, basedOn });
    },
    theirsOf,
    takeTheirs: (key) => {
      put(key, null);
    },
    keepMine: (key) => {
      const edit = editOf(key);
      if (edit !== undefined) put(key, { ...edit, base: stored(key) });
    },
    settle: (saved) => {
      for (const { key, text } of saved) {
        const edit = editOf(key);
        if (edit === undefined) continue;
        put(key, edit.text === text ? null : { ...edit, base: cleanText(text) });
      }
    },
  };
}

function changesOf(client: Client, values: Record<string, Edit>): TextChange[] {
  return textKeysOf(client).flatMap((key) => {
    const edit = values[key];
    return edit === undefined ? [] : [{ key, ...edit }];
  });
}
