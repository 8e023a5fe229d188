import type { Exchange } from '../domain/exchange.ts';
import { failuresOn, type FailuresOn } from '../domain/failure-catalog.ts';
import type { SimulatorSettings } from '../domain/simulator-settings.ts';
import { cameraPicture } from './api/camera-picture.ts';
import { apiAddress } from './api/redirect.ts';
import { routeApi } from './api/route-api.ts';
import { allowCrossOrigin, preflightAnswer } from './cross-origin.ts';
import { authorize } from './oauth/authorize.ts';
import { exchangeCode } from './oauth/exchange-code.ts';
import { oauthRefusal } from './oauth/oauth-error.ts';
import { revoke } from './oauth/revoke.ts';
import { refusingRule } from './refusing-rule.ts';
import { slowNetwork } from './slow-network.ts';
import { isEventStream, traceRequest, traceResponse } from './trace-body.ts';
import { traceStream } from './trace-stream.ts';
import type { World } from './world.ts';

const SANDBOX = '/sandbox/';
const TOKENS = 'oauth2/access_tokens/';

/**
 * Answers a request to the simulator, whoever passed it on, and hands both to the trace. The
 * addresses are those behind `/sandbox/`, whatever folder the app lies in (rulings: consent and
 * redirects). Rejects only with what the world rejects with: a failure of storage.
 */
export async function handle(
  request: Request,
  world: World,
  from: Exchange['from'],
): Promise<Response> {
  const at = world.now();
  const [settings, sent] = await Promise.all([world.settings(), traceRequest(request)]);
  const failures = failuresOn(settings.failures);
  await slowNetwork(world, failures, request.signal);
  const response =
    preflightAnswer(request, settings) ?? (await route(sent.message, world, settings, failures));
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  allowCrossOrigin(response, settings);
  const durationMs = world.now() - at;
  const answer = await traceResponse(response);
  const { status, headers } = answer.message;
  const isStream = isEventStream(headers);
  const traced = world.trace({
    from,
    at,
    durationMs,
    request: {
      method: request.method,
      url: request.url,
      headers: [...request.headers],
      body: sent.body,
    },
    response: { status, headers: [...headers], body: answer.body },
    rule: refusingRule(response),
    isStream,
  });
  // An answer does not wait until it is kept, and is none the worse for a trace that has a gap.
  traced.catch(() => undefined);
  return isStream ? traceStream(answer.message, world, traced) : answer.message;
}

async function route(
  request: Request,
  world: World,
  settings: SimulatorSettings,
  failures: FailuresOn,
): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const start = pathname.lastIndexOf(SANDBOX);
  const path = start < 0 ? '' : pathname.slice(start + SANDBOX.length);
  if (path === 'login/oauth2') return authorize(request, world, failures);
  if (path === 'oauth2/access_token') return exchangeCode(request, world, settings, failures);
  if (path.startsWith(TOKENS)) return revoke(request, path.slice(TOKENS.length), world);
  const address = apiAddress(path);
  if (address !== undefined) {
    const base = origin + pathname.slice(0, start + SANDBOX.length);
    return routeApi({ request, world, settings, failures, base, address });
  }
  return cameraPicture(request, path) ?? oauthRefusal({ rule: 'sandbox/unknown-path' }, world);
}
