import type { Workspace } from '../../storage/workspace.ts';
import { askSandbox } from './ask-sandbox.ts';

/**
 * Sends a request of the product. A 307 is followed once, with the same method, headers and body,
 * as clients had to [doc]; a 303 is left to the user's browser.
 */
export async function askFollowing(workspace: Workspace, request: Request): Promise<Response> {
  const again = request.clone();
  const first = await askSandbox(workspace, request);
  const location = first.headers.get('location');
  const isElsewhere = first.status === 307 && location !== null;
  if (!isElsewhere) return first;
  const there = new Request(new URL(location, request.url), {
    method: again.method,
    headers: again.headers,
    body: again.method === 'GET' ? null : await again.text(),
    signal: again.signal,
  });
  return askSandbox(workspace, there);
}
