import type { Exchange } from '../exchange.ts';
import { stepOf } from './step.ts';

/**
 * The exchanges of a client, out of a whole trace with the oldest first. One belongs to the client
 * that it names, or whose token it carries as far as the trace knows; what tells of nobody, such as
 * a call with a wrong token, is anybody's and stays.
 */
export function exchangesOf(clientId: string, trace: readonly Exchange[]): Exchange[] {
  const owners = new Map<string, string>();
  return trace.filter((exchange) => {
    const owner = ownerOf(exchange, owners);
    const token = givenToken(exchange);
    if (owner !== undefined && token !== undefined) owners.set(token, owner);
    return owner === undefined || owner === clientId;
  });
}

function ownerOf({ request, response, isStream }: Exchange, owners: ReadonlyMap<string, string>) {
  const query = /\?(?<query>[^#]*)/u.exec(request.url)?.groups?.query ?? '';
  const searchParams = new URLSearchParams(query);
  const authorization = request.headers.find(([name]) => name === 'authorization')?.[1] ?? '';
  const { kind, path } = stepOf({ request, response, isStream });
  if (kind === 'authorize' || kind === 'answer' || kind === 'token') {
    const sources = [new URLSearchParams(request.body.text), searchParams, basicOf(authorization)];
    return sources.map((source) => source.get('client_id') ?? '').find((id) => id !== '');
  }
  const token =
    kind === 'revoke'
      ? path.split('/').at(-1)
      : (/^bearer +(?<token>\S+)/iu.exec(authorization)?.groups?.token ?? searchParams.get('auth'));
  return owners.get(token ?? '');
}

/** The token that an exchange gave out. */
function givenToken({ request, response, isStream }: Exchange): string | undefined {
  if (stepOf({ request, response, isStream }).kind !== 'token') return undefined;
  return /"access_token"\s*:\s*"(?<token>[^"]+)"/u.exec(response.body.text)?.groups?.token;
}

function basicOf(authorization: string): URLSearchParams {
  const pair = /^basic +(?<pair>\S+)$/iu.exec(authorization)?.groups?.pair ?? '';
  try {
    return new URLSearchParams({ client_id: atob(pair).split(':')[0] ?? '' });
  } catch {
    return new URLSearchParams();
  }
}
