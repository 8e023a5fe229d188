import { expect, it } from 'vitest';
import { findLocalization } from '../../../src/domain/localized-text.ts';
import { withTextChanges, type TextChange } from '../../../src/domain/text-changes.ts';
import { createTextEdits } from '../../../src/screens/client/parts/localizations/text-edits.svelte.ts';
import { localization, localizedClient } from '../../builders/localized-client.ts';

/** Edits of a Dutch localization, which `save` stores as the action would. */
function stage() {
  let client = $state.raw(localizedClient([localization('nl-NL', { description: 'Warm bad.' })]));
  const edits = createTextEdits(() => ({
    client,
    localization: findLocalization(client, 'nl-NL'),
    source: 'en-US',
  }));
  const save = (changes: readonly TextChange[]): void => {
    const localizations = client.localizations.map((one) =>
      one.locale === 'nl-NL' ? withTextChanges(one, changes, false) : one,
    );
    client = { ...client, localizations };
  };
  return { edits, save };
}

it('keeps what was typed while a save was under way, without a conflict', () => {
  const { edits, save } = stage();
  edits.write('description', 'Heet bad. ');
  edits.write('permission.away', 'Leest.');
  const sent = edits.changes;
  edits.write('description', 'Heet bad. En meer');
  save(sent);
  edits.settle(sent);
  expect(edits.theirsOf('description')).toBeNull();
  expect(edits.changes.map(({ key, base, text }) => [key, base, text])).toEqual([
    ['description', 'Heet bad.', 'Heet bad. En meer'],
  ]);
});

it('sees no conflict where the other wrote the same', () => {
  const { edits, save } = stage();
  edits.write('description', 'Heet bad.');
  save([{ key: 'description', base: '', text: 'Heet bad.', basedOn: null }]);
  expect(edits.theirsOf('description')).toBeNull();
});
