import type { Workspace } from '../../storage/workspace.ts';
import { askSandbox } from './ask-sandbox.ts';
import { switchedOn } from './switched-on.ts';

/**
 * Sends a request of the product. A 307 is followed once, with the same method, headers and body,
 * as clients had to [doc]; a 303 is left to the user's browser. The failure that drops the header on
 * the way is met here.
 */
export async function askFollowing(workspace: Workspace, request: Request): Promise<Response> {
  const again = request.clone();
  const first = await askSandbox(workspace, request);
  const location = first.headers.get('location');
  const isElsewhere = first.status === 307 && location !== null;
  if (!isElsewhere) return first;
  const headers = new Headers(again.headers);
  if ((await switchedOn(workspace)).has('redirect-drops-header')) headers.delete('authorization');
  const there = new Request(new URL(location, request.url), {
    method: again.method,
    headers,
    body: again.method === 'GET' ? null : await again.text(),
    signal: again.signal,
  });
  return askSandbox(workspace, there);
}
