import type { Form } from '../../../../components/form.svelte.ts';
import type { StoreEntryInput } from '../../../../domain/store-entry-input.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';

/** What a piece of the form of a Store entry needs of it. */
export type EntryFormPart = Pick<
  Form<StoreEntryInput, Coded>,
  'values' | 'touch' | 'problemsOf' | 'problems'
>;
