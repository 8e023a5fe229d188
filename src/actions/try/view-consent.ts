import { err, type Result } from '../../shared/result.ts';
import { consentView } from '../../simulator/oauth/consent-view.ts';
import { attempt } from '../../storage/attempt.ts';
import type { Refusals } from '../../storage/storage-problem.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { worldOf } from './world-of.ts';

/**
 * What a consent request shows, or why it shows nothing, for a live read: rejects with a failure of
 * storage.
 */
export function viewConsent(workspace: Workspace, id: string): ReturnType<typeof consentView> {
  return consentView(worldOf(workspace), id);
}

/** The same, once; a failure of storage is among what it gives. */
export function viewConsentOnce(
  workspace: Workspace,
  id: string,
): Promise<Result<ConsentView, Refusals>> {
  return attempt(async () => {
    const view = await viewConsent(workspace, id);
    return view.ok ? view : err([view.error]);
  });
}

/** Everything that the consent screen shows. */
export type ConsentView = Extract<Awaited<ReturnType<typeof consentView>>, { ok: true }>['value'];

/** One of the people who may answer. */
export type ConsentUser = ConsentView['users'][number];
