import type { Workspace } from '../../storage/workspace.ts';
import { answerRequest } from './answer-request.ts';
import { sandboxAddress } from './sandbox-address.ts';

/** A request by its path below `sandbox/`. */
export interface SandboxRequest {
  readonly path: string;
  readonly init?: RequestInit;
}

/**
 * Sends a request to the simulator without leaving the page: no network, no worker. It is answered
 * and traced as if it had come over the wire. Storage that fails is a 503 with a sentence.
 */
export function askSandbox(
  workspace: Workspace,
  input: Request | SandboxRequest,
): Promise<Response> {
  const request =
    input instanceof Request ? input : new Request(sandboxAddress(input.path), input.init);
  return answerRequest(workspace, request, 'page');
}
