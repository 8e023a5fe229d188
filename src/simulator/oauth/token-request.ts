/** The members of a token request; empty for what was not sent. */
export interface TokenRequest {
  readonly code: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly grant_type: string;
  readonly redirect_uri: string;
}

/** What a token request must have, in the order of the documentation. */
const REQUIRED = ['code', 'client_id', 'client_secret', 'grant_type'] as const;

/**
 * Reads a token request wherever its parameters stand: the body of a form, as recommended, else the
 * query, which many clients used, else HTTP Basic for the credentials, which was discouraged [doc].
 */
export async function readTokenRequest(request: Request): Promise<TokenRequest> {
  const sources = [
    await formOf(request),
    new URL(request.url).searchParams,
    basicOf(request.headers.get('authorization')),
  ];
  const find = (name: keyof TokenRequest): string =>
    sources.map((source) => source.get(name) ?? '').find((value) => value !== '') ?? '';
  return {
    code: find('code'),
    client_id: find('client_id'),
    client_secret: find('client_secret'),
    grant_type: find('grant_type'),
    redirect_uri: find('redirect_uri'),
  };
}

/** The names of required parameters that were not sent. */
export function missingParameters(request: TokenRequest): string[] {
  return REQUIRED.filter((name) => request[name] === '');
}

/** A body of JSON is no form, and was sent empty by those who used the query. */
async function formOf(request: Request): Promise<URLSearchParams> {
  const isJson = /json/iu.test(request.headers.get('content-type') ?? '');
  return new URLSearchParams(isJson ? '' : await request.text());
}

function basicOf(header: string | null): URLSearchParams {
  const encoded = /^basic +(?<pair>\S+)$/iu.exec(header ?? '')?.groups?.pair ?? '';
  const pair = decoded(encoded);
  const colon = pair.indexOf(':');
  if (colon < 0) return new URLSearchParams();
  return new URLSearchParams({
    client_id: pair.slice(0, colon),
    client_secret: pair.slice(colon + 1),
  });
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
