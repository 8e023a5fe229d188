import type { Workspace } from '../../storage/workspace.ts';
import { askSandbox } from './ask-sandbox.ts';

/** What a product gets for a request. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  /** The body as JSON; undefined for what is none. */
  readonly json: unknown;
  /** Where a redirect leads, as it was sent. */
  readonly location: string | null;
}

/**
 * Sends a request of the product. A 307 is followed once, with the same method, headers and body,
 * as clients had to [doc]; a 303 is left to the user's browser.
 */
export async function askAsProduct(workspace: Workspace, request: Request): Promise<Reply> {
  const again = request.clone();
  const first = await askSandbox(workspace, request);
  const location = first.headers.get('location');
  const isElsewhere = first.status === 307 && location !== null;
  if (!isElsewhere) return replyOf(first);
  const there = new Request(new URL(location, request.url), {
    method: again.method,
    headers: again.headers,
    body: again.method === 'GET' ? null : await again.text(),
  });
  return replyOf(await askSandbox(workspace, there));
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, text, json: parsed(text), location: headers.get('location') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
