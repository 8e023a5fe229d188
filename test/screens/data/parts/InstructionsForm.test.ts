import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setInstructions } from '../../../../src/actions/set-instructions.ts';
import { hasUnsavedChanges } from '../../../../src/components/unsaved-changes.ts';
import { loadAreas } from '../../../../src/i18n/index.ts';
import { instructionsOf } from '../../../../src/queries/instructions.ts';
import Data from '../../../../src/screens/data/Data.svelte';
import { useWorld } from '../../account/support/stage.ts';

const user = userEvent.setup();
const field = () => screen.findByRole('textbox', { name: 'Text' });
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

describe('the form of the instructions', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['data', 'sandbox']));

  const saved = () => instructionsOf(world.workspace);

  it('saves lines of plain text, and takes them away again', async () => {
    world.show(Data);
    await user.type(await field(), 'One.{Enter}<b>Two.</b>');
    expect(hasUnsavedChanges()).toBe(true);
    await press('Save');
    expect(await screen.findByText('The instructions are saved.')).toBeVisible();
    expect(await saved()).toBe('One.\n<b>Two.</b>');
    expect(hasUnsavedChanges()).toBe(false);
    await user.clear(await field());
    await press('Save');
    expect(await screen.findByText('This workspace has no instructions any more.')).toBeVisible();
    expect(await saved()).toBe('');
  });

  it('refuses what is too long', async () => {
    world.show(Data);
    await user.click(await field());
    await user.paste('x'.repeat(5001));
    await press('Save');
    expect(await screen.findByText(/5,001/u)).toBeVisible();
    expect(await field()).toBeInvalid();
    expect(await saved()).toBe('');
  });

  it('follows another tab while nothing is typed', async () => {
    world.show(Data);
    await field();
    await setInstructions(world.workspace, '', 'Theirs');
    await waitFor(async () => expect(await field()).toHaveValue('Theirs'));
  });

  it('asks which text to keep when another tab was quicker', async () => {
    world.show(Data);
    await user.type(await field(), 'Mine');
    await setInstructions(world.workspace, '', 'Theirs');
    expect(await screen.findByText(/^Another tab has changed the instructions/u)).toBeVisible();
    expect(await field()).toHaveValue('Mine');
    await press('Save mine');
    await waitFor(async () => expect(await saved()).toBe('Mine'));
    await user.type(await field(), ' again');
    await setInstructions(world.workspace, 'Mine', 'Theirs');
    await press('Show what is saved');
    expect(await field()).toHaveValue('Theirs');
  });
});
