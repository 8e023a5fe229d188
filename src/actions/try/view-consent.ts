import { consentView } from '../../simulator/oauth/consent-view.ts';
import { simulatorWorld } from '../../storage/simulator-world.ts';
import type { Workspace } from '../../storage/workspace.ts';

/** What a consent request shows, or why it shows nothing. Rejects with a failure of storage. */
export function viewConsent(workspace: Workspace, id: string): ReturnType<typeof consentView> {
  return consentView(simulatorWorld(workspace), id);
}

/** Everything that the consent screen shows. */
export type ConsentView = Extract<Awaited<ReturnType<typeof consentView>>, { ok: true }>['value'];

/** One of the people who may answer. */
export type ConsentUser = ConsentView['users'][number];
