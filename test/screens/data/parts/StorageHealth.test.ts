import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAreas } from '../../../../src/i18n/index.ts';
import StorageHealth from '../../../../src/screens/data/parts/StorageHealth.svelte';
import { useWorld } from '../../account/support/stage.ts';

const single = vi.hoisted(() => ({ isFile: false }));
vi.mock('../../../../src/shared/single-file.ts', () => ({
  get IS_SINGLE_FILE() {
    return single.isFile;
  },
}));

const user = userEvent.setup();

interface Browser {
  persisted?: boolean;
  persist?: boolean;
  quota?: number;
  tabs?: number;
}

describe('how safely the data is kept', () => {
  const world = useWorld();
  beforeEach(() => loadAreas(['data']));
  afterEach(() => {
    vi.unstubAllGlobals();
    single.isFile = false;
  });

  function show({ persisted = false, persist = false, quota = 1e9, tabs = 1 }: Browser): void {
    let isKept = persisted;
    const held = Array.from({ length: tabs }, () => ({
      name: `birdhouse-tab-${world.workspace.id}`,
    }));
    vi.stubGlobal('navigator', {
      storage: {
        persisted: () => Promise.resolve(isKept),
        persist: () => {
          isKept = persist;
          return Promise.resolve(persist);
        },
        estimate: () => Promise.resolve({ usage: 2_000_000, quota }),
      },
      locks: { query: () => Promise.resolve({ held }) },
    });
    world.show(StorageHealth);
  }

  const fact = async (name: string) => {
    const term = await screen.findByText(name, { selector: 'dt' });
    return within(term.parentElement!);
  };

  it('says that the browser keeps it', async () => {
    show({ persisted: true });
    const kept = await fact('Does the browser keep it?');
    expect(kept.getByText(/has promised to keep the data/u)).toBeVisible();
    expect(kept.queryByRole('button')).toBeNull();
  });

  it('asks the browser to keep it, and says what it answers', async () => {
    show({ persist: true });
    const kept = await fact('Does the browser keep it?');
    await user.click(kept.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await kept.findByText(/has promised to keep the data/u)).toBeVisible();
  });

  it('goes on offering what the browser refuses', async () => {
    show({});
    const kept = await fact('Does the browser keep it?');
    await user.click(kept.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(kept.getByText(/may clear the data when the disk gets full/u)).toBeVisible();
  });

  it('offers nothing to ask for where a file is refused it, and says why', async () => {
    single.isFile = true;
    show({});
    const kept = await fact('Does the browser keep it?');
    expect(kept.getByText(/A file cannot ask for more/u)).toBeVisible();
    expect(kept.queryByRole('button')).toBeNull();
  });

  it.each([
    [10_000_000, 'gray'],
    [2_500_000, 'orange'],
    [2_100_000, 'red'],
  ])('tells the space: 2 MB of %i are %s', async (quota, colour) => {
    show({ quota });
    const meter = await screen.findByRole('meter', { name: 'Space that this site may use' });
    expect(meter).toHaveAttribute('aria-valuetext', expect.stringMatching(/^2 MB of .+ free$/u));
    expect(meter.closest('.meter')).toHaveClass(colour);
  });

  it('tells the last copy and what has changed since', async () => {
    show({});
    const copy = await fact('Last copy');
    expect(copy.getByText(/never exported.+nothing in it to lose/su)).toBeVisible();
    await world.register('ada@example.com');
    expect(await copy.findByText(/1 change is nowhere but here/u)).toBeVisible();
    expect(copy.getByRole('link', { name: 'Export now' })).toHaveAttribute('href', '#/data/export');
    await world.workspace.database.meta.bulkPut([
      { key: 'exportedAt', value: 1_700_000_000_000 },
      { key: 'exportedChangeCount', value: 1 },
    ]);
    expect(await copy.findByText(/Exported on Nov 14, 2023.+Nothing has changed/su)).toBeVisible();
  });

  it.each([
    [1, 'Open in this tab only.'],
    [3, /^Open in 3 tabs/u],
  ])('counts the tabs: %i', async (tabs, words) => {
    show({ tabs });
    expect((await fact('Open tabs')).getByText(words)).toBeVisible();
  });

  it('says so when the browser tells nothing', async () => {
    vi.stubGlobal('navigator', {});
    world.show(StorageHealth);
    expect(await screen.findByText(/does not say whether it keeps the data/u)).toBeVisible();
    expect(screen.getByText(/does not say how much space/u)).toBeVisible();
    expect(screen.getByText(/does not say how many tabs/u)).toBeVisible();
  });
});
