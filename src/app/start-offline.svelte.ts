import { mount } from 'svelte';
import { registerWorker } from '../actions/offline/register-worker.ts';
import { loadAreas } from '../i18n/index.ts';
import { offlineState, watchOffline } from '../queries/offline-state.svelte.ts';

/**
 * Has the app kept for use without a network, and shows when there is a new version. It does not
 * wait for a workspace: a version that cannot start must be replaceable all the same.
 */
export default async function startOffline(): Promise<void> {
  watchOffline(await registerWorker());
  let isShown = false;
  $effect.root(() => {
    $effect(() => {
      if (isShown || offlineState().update === null) return;
      isShown = true;
      // Where its files do not come, the page of the data tells of the new version, too.
      showNotice().catch(() => undefined);
    });
  });
}

async function showNotice(): Promise<void> {
  const [{ default: UpdateNotice }] = await Promise.all([
    import('./UpdateNotice.svelte'),
    loadAreas(['offline']),
  ]);
  const { body } = document;
  mount(UpdateNotice, { target: body, ...(body.firstChild && { anchor: body.firstChild }) });
}
