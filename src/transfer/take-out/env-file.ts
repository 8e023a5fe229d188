import type { Client } from '../../domain/client.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { envValue } from './env-value.ts';
import { permissionList } from './permission-list.ts';
import { checkEach } from './redirect-uri-fit.ts';
import { singleLine } from './single-line.ts';
import type { FileText, Note, TakeOutContext, TakeOutTarget } from './target.ts';

/** The settings of a client as an .env file, for programs and shells. */
export const ENV_FILE: TakeOutTarget = {
  id: 'env',
  fileEnding: '.env',
  mediaType: 'text/plain',
  comment: '#',
  takes: ['secret', 'base'],
  check: (client) => [
    ...checkEach(client, (uri) => checkQuotes(uri, uri)),
    // Neither is ever so by our own doing, but both may come with an import.
    ...[checkQuotes(client.id, client.id), checkQuotes(client.secret, 'CLIENT_SECRET')].filter(
      (found) => found !== null,
    ),
  ],
  notes: ({ permissions }, { secret, addresses }) => [
    { kind: 'lost', code: 'permissionsAsComment', values: { count: permissions.length } },
    ...(secret ? [] : [{ kind: 'next', code: 'secretEmpty', values: {} } satisfies Note]),
    ...(addresses.areRetired ? [{ kind: 'next', code: 'retired', values: {} } satisfies Note] : []),
  ],
  write,
};

function checkQuotes(value: string, shown: string): Problem | null {
  return envValue(value) === null ? problem('take-out/quotes', { text: shown }) : null;
}

function write(client: Client, { secret, addresses, say }: TakeOutContext): string {
  const comment = (text: FileText, values: Record<string, string | number> = {}): string =>
    `# ${singleLine(say(text, values))}`;
  const variable = (name: string, value: string): string => `${name}=${envValue(value) ?? ''}`;
  return [
    comment('origin', { name: client.name, version: client.version }),
    comment('permissions', { list: permissionList(client) }),
    variable('CLIENT_ID', client.id),
    ...(secret ? [] : [comment('fillSecret')]),
    variable('CLIENT_SECRET', secret ? client.secret : ''),
    ...(client.redirectUris.length > 0 ? [comment('defaultRedirect')] : []),
    ...client.redirectUris.map((uri, index) =>
      variable(index === 0 ? 'REDIRECT_URI' : `REDIRECT_URI_${index + 1}`, uri),
    ),
    ...(addresses.areRetired ? [comment('retired')] : []),
    variable('AUTHORIZATION_URL', addresses.authorization),
    variable('TOKEN_URL', addresses.token),
    variable('API_URL', addresses.api),
    '',
  ].join('\n');
}
