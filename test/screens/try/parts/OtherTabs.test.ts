import { cleanup, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Readiness } from '../../../../src/actions/try/sandbox-ready.ts';
import { loadAreas } from '../../../../src/i18n/index.ts';
import OtherTabs from '../../../../src/screens/try/parts/OtherTabs.svelte';
import { useClientsWorld } from '../../clients/support.ts';

type SandboxReady = (options: {
  readonly onWaiting: () => void;
  readonly signal: AbortSignal;
}) => Promise<Readiness>;
const sandboxReady = vi.hoisted(() => vi.fn<SandboxReady>());
vi.mock('../../../../src/actions/try/sandbox-ready.ts', () => ({ sandboxReady }));

const LINK = 'https://host.example/sandbox/login/oauth2?client_id=1&state=2';
const open = () => screen.findByRole('link', { name: 'Open it in a new tab' });

describe('the link in other tabs', () => {
  const world = useClientsWorld();
  beforeEach(() => loadAreas(['try']));
  const show = () => {
    world.show(OtherTabs, {}, { link: LINK });
  };

  it('waits until the worker answers, says so, and opens without handing on the page', async () => {
    let answer = (_: Readiness): void => undefined;
    sandboxReady.mockImplementationOnce(({ onWaiting }) => {
      onWaiting();
      return new Promise((done) => {
        answer = done;
      });
    });
    show();
    expect(await screen.findByText(/^Other tabs cannot open this link yet/u)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    answer('ready');
    expect(await open()).toHaveAttribute('href', LINK);
    expect(await open()).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.queryByText(/cannot open/u)).toBeNull();
  });

  it('says where only this page can open it', async () => {
    sandboxReady.mockResolvedValueOnce('impossible');
    show();
    expect(await screen.findByText(/^Only this page can open the link/u)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('stops waiting when it is left', async () => {
    sandboxReady.mockReturnValueOnce(new Promise(() => undefined));
    show();
    await waitFor(() => expect(sandboxReady).toHaveBeenCalled());
    const { signal } = sandboxReady.mock.lastCall![0];
    expect(signal.aborted).toBe(false);
    cleanup();
    expect(signal.aborted).toBe(true);
  });
});
