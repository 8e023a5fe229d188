import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import OpenLink from '../../../src/screens/data/OpenLink.svelte';
import { packedLink } from '../../builders/packed-link.ts';
import { press, useImportWorld } from './support/import-stage.ts';

vi.mock('../../../src/actions/import/start-import.ts', () => ({ startImport: vi.fn() }));

describe('a shared link', () => {
  const { world, fake } = useImportWorld();

  it('shows what it holds, and goes beside mine unless I choose otherwise', async () => {
    world.show(OpenLink, { data: await packedLink('{"a":1}') });
    const title = await screen.findByRole('heading', { name: 'What an import would do' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText('Somebody shared this with you')).toBeVisible();
    expect(fake().calls).toEqual([['open', '{"a":1}']]);
    expect(screen.getByRole('radio', { name: /^Beside mine/u })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^Somebody shared it/u })).toBeChecked();
    await press('Open 5 items beside mine');
    await screen.findByRole('heading', { name: 'The new workspace is ready' });
    const target = { kind: 'beside', name: 'Garden', isShared: true };
    expect(fake().calls.at(-1)).toEqual(['apply', target, {}]);
  });

  it('is refused when it is damaged, with another way to go', async () => {
    world.show(OpenLink, { data: 'AAAA' });
    expect(await screen.findByText(/^The link is damaged/u)).toBeVisible();
    const other = screen.getByRole('link', { name: 'Open a document another way' });
    expect(other).toHaveAttribute('href', '#/data/import');
    expect(fake().calls).toEqual([]);
  });
});
