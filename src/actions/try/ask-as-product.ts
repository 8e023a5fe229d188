import { refusingRule } from '../../simulator/refusing-rule.ts';
import type { Workspace } from '../../storage/workspace.ts';
import { askFollowing } from './ask-following.ts';

/** What a product gets for a request. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  /** The body as JSON; undefined for what is none. */
  readonly json: unknown;
  /** Where a redirect leads, as it was sent. */
  readonly location: string | null;
  /** After how many seconds to come again; null where it is not said. */
  readonly retryAfter: string | null;
  /** The rule that refused it: known here, though it never goes over the wire. */
  readonly rule?: string;
}

/** Sends a request of the product, and reads what comes; see askFollowing for redirects. */
export async function askAsProduct(workspace: Workspace, request: Request): Promise<Reply> {
  return replyOf(await askFollowing(workspace, request));
}

/** A response read to its end. */
export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const { status, headers } = response;
  const rule = refusingRule(response);
  const [location, retryAfter] = [headers.get('location'), headers.get('retry-after')];
  const reply = { status, text, json: parsed(text), location, retryAfter };
  return rule === null ? reply : { ...reply, rule };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
