import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/components/save-file.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Data from '../../../src/screens/data/Data.svelte';
import { databaseNames } from '../../builders/databases.ts';
import { useWorld } from '../account/support/stage.ts';

vi.mock('../../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

describe('the data page', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['data', 'errors']));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.mocked(saveFile).mockReset();
  });

  it('hands over every record as a file', async () => {
    await world.register('ada@example.com');
    world.show(Data);
    await press('Download raw data');
    expect(await screen.findByText(/^Saved as birdhouse-raw-.+\.json\.$/u)).toBeVisible();
    const [filename, text] = vi.mocked(saveFile).mock.calls[0]!;
    expect(filename).toMatch(/^birdhouse-raw-\d{4}-\d\d-\d\d\.json$/u);
    expect(text).toContain('ada@example.com');
  });

  it('erases everything once the word is typed, and begins anew', async () => {
    await world.register('ada@example.com');
    const reload = vi.fn();
    vi.stubGlobal('location', { hash: '#/data', reload });
    world.show(Data);
    await press('Erase everything …');
    await press('Erase everything');
    expect(await screen.findByText('That is not the word.')).toBeVisible();
    expect(await databaseNames()).not.toEqual([]);
    await user.click(screen.getByRole('textbox', { name: 'Type erase to confirm' }));
    await user.paste(' ERASE ');
    await press('Erase everything');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(await databaseNames()).toEqual([]);
    expect(location.hash).toBe('#/');
  });

  it('asks with a clean dialog each time', async () => {
    world.show(Data);
    await press('Erase everything …');
    await press('Erase everything');
    await screen.findByText('That is not the word.');
    await press('Cancel');
    await press('Erase everything …');
    expect(screen.queryByText('That is not the word.')).toBeNull();
  });
});
