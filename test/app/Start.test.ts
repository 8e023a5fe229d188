import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import Start from '../../src/app/Start.svelte';
import { saveFile } from '../../src/components/save-file.ts';
import { startLanguage } from '../../src/i18n/index.ts';
import { openWorkspace } from '../../src/storage/open-workspace.ts';
import { RegistryDatabase } from '../../src/storage/registry.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';

vi.mock('../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../src/storage/open-workspace.ts', () => ({ openWorkspace: vi.fn() }));

beforeEach(async () => {
  await startLanguage();
  return deleteDatabases;
});

it('says so when a bug keeps the workspace from opening, and hands over the raw data', async () => {
  const registry = new RegistryDatabase();
  await registry.workspaces.add({ id: 'one', name: '', createdAt: 1, openedAt: 1 });
  registry.close();
  const developers = { key: 'id', records: [{ id: 'ada', email: 'ada@example.com' }] };
  await makeDatabase('birdhouse-workspace-one', 20, { developers });
  vi.mocked(openWorkspace).mockRejectedValue(new TypeError('a bug of ours'));
  render(Start);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Something went wrong' }),
  ).toBeVisible();
  expect(screen.getByText('TypeError: a bug of ours')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Download raw data' }));
  await vi.waitFor(() => {
    expect(saveFile).toHaveBeenCalledOnce();
  });
  expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toContain('ada@example.com');
});
