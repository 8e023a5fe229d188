import type { FailuresOn } from '../../domain/failure-catalog.ts';
import { withoutHomeFailures } from '../../domain/home/home-failures.ts';
import type { SimulatorSettings } from '../../domain/simulator-settings.ts';
import { touched } from '../../domain/home/with-device.ts';
import { HOUR, MINUTE } from '../../shared/clock.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { World } from '../world.ts';
import { apiRefusal, type ApiRefusal } from './api-error.ts';
import { connect, tokenOf } from './authenticate.ts';
import type { Json } from './field.ts';
import { takeTurn } from './rate-limit.ts';
import { readNode } from './read-node.ts';
import { redirect, type ApiAddress } from './redirect.ts';
import { asksForStream, openStream } from './stream.ts';
import { writeNode } from './write-node.ts';

/** A request to the API, and what it goes to. */
export interface ApiCall {
  readonly request: Request;
  readonly world: World;
  readonly settings: SimulatorSettings;
  /** Those that are switched on. */
  readonly failures: FailuresOn;
  /** The absolute address of `…/sandbox/`. */
  readonly base: string;
  readonly address: ApiAddress;
}

const METHODS = ['GET', 'PUT', 'PATCH'];

/**
 * Answers a request to the API: 307 to another address where that is set; then the token, its rate
 * limit, and the node that is read, streamed or written.
 */
export async function routeApi(call: ApiCall): Promise<Response> {
  const { request, world, settings, failures, base, address } = call;
  const isRedirecting = settings.redirectApi || failures.has('redirect-drops-header');
  if (isRedirecting && !address.isRedirected) return redirect(request, base);
  const answer = await answerCall(call);
  if (answer.ok && asksForStream(request)) {
    return openStream({ request, world, token: tokenOf(request), path: address.path, base });
  }
  if (answer.ok) return Response.json(answer.value);
  const response = apiRefusal(answer.error, world);
  if (answer.error.rule === 'api/wrong-method') response.headers.set('allow', METHODS.join(', '));
  return response;
}

async function answerCall(call: ApiCall): Promise<Result<Json, ApiRefusal>> {
  const { request, world, settings, failures, base, address } = call;
  if (failures.has('internal-error')) return err({ rule: 'api/internal-error' });
  if (failures.has('unavailable')) return err({ rule: 'api/unavailable' });
  if (!METHODS.includes(request.method)) return err({ rule: 'api/wrong-method' });
  const token = tokenOf(request);
  const place = { now: world.now(), base, failures };
  const connected = await world.read((records) => connect(records, token, place));
  if (!connected.ok) return connected;
  const limit = failures.has('too-many-calls') ? 1 : settings.callsPerMinute;
  const calls = { limit, length: MINUTE };
  const retryAfter = takeTurn(world, `token ${connected.value.token}`, calls);
  if (retryAfter !== null) return err({ rule: 'api/too-many-calls', retryAfter });
  if (request.method === 'GET') return readNode(connected.value, address.path);
  return write(call, token);
}

/** Checks and writes in one transaction: the token may be gone since, and the home another. */
async function write(
  { request, world, settings, failures, base, address }: ApiCall,
  token: string | null,
): Promise<Result<Json, ApiRefusal>> {
  const body = await request.text();
  const now = world.now();
  const writes = { limit: settings.writesPerHour, length: HOUR };
  return world.change(async (records) => {
    const connected = await connect(records, token, { now, base, failures });
    if (!connected.ok) return connected;
    const written = writeNode(connected.value, address.path, body);
    if (!written.ok) return written;
    if (failures.has('write-error')) return err({ rule: 'api/write-error' });
    const { structure, nodeId, echo } = written.value;
    const retryAfter = takeTurn(world, `node ${nodeId}`, writes);
    if (retryAfter !== null) return err({ rule: 'api/too-many-writes', retryAfter });
    const original = (await records.structure(structure.id)) ?? structure;
    const changed = withoutHomeFailures(structure, original, failures);
    await records.putStructure(touched(changed, now));
    return ok(echo);
  });
}
