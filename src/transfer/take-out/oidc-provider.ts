import type { Client } from '../../domain/client.ts';
import { clientMetadata, descriptionMembers } from './client-metadata.ts';
import { permissionList } from './permission-list.ts';
import { checkEach, checkNativeLoopback, checkUrl, isHttpLoopback } from './redirect-uri-fit.ts';
import { registrationKind } from './registration.ts';
import { serverNotes } from './server-notes.ts';
import { singleLine } from './single-line.ts';
import type { Note, TakeOutContext, TakeOutTarget } from './target.ts';

/** Configuration for the package oidc-provider, version 9: a module to be handed to `Provider`. */
export const OIDC_PROVIDER: TakeOutTarget = {
  id: 'oidcProvider',
  fileEnding: '-oidc-provider.mjs',
  mediaType: 'text/javascript',
  comment: '//',
  takes: ['secret', 'contact'],
  check: (client) => [...checkEach(client, checkUrl), ...checkNativeLoopback(client)],
  notes: notesOf,
  write,
};

function notesOf(client: Client, { secret }: TakeOutContext): Note[] {
  const hasDescription = Object.keys(descriptionMembers(client)).length > 0;
  const takesAnyPort =
    registrationKind(client.redirectUris) === 'native' && client.redirectUris.some(isHttpLoopback);
  return [
    { kind: 'lost', code: 'permissionsAsComment', values: { count: client.permissions.length } },
    ...serverNotes(client),
    ...(hasDescription
      ? [{ kind: 'changed', code: 'descriptionAsExtension', values: {} } as const]
      : []),
    ...(takesAnyPort ? [{ kind: 'changed', code: 'anyPort', values: {} } as const] : []),
    ...(secret ? [] : [{ kind: 'next', code: 'secretFromEnvironment', values: {} } as const]),
  ];
}

function write(client: Client, context: TakeOutContext): string {
  const { secret, say } = context;
  const { client_name: name, ...others } = clientMetadata(client, context);
  const members = [
    member('client_id', client.id),
    // Without the variable the provider refuses the client, where a made-up secret would let it in.
    secret ? member('client_secret', client.secret) : 'client_secret: process.env.CLIENT_SECRET,',
    ...Object.entries({ client_name: name, ...others }).map(([key, value]) => member(key, value)),
  ];
  const extra = Object.keys(descriptionMembers(client));
  return [
    `// ${singleLine(say('origin', { name: client.name, version: client.version }))}`,
    `// ${singleLine(say('permissions', { list: permissionList(client) }))}`,
    ...(secret ? [] : [`// ${singleLine(say('setSecret'))}`]),
    'export default {',
    '  clients: [',
    '    {',
    ...members.flatMap((one) => indented(one, 6)),
    '    },',
    '  ],',
    ...(extra.length === 0
      ? []
      : ['  extraClientMetadata: {', ...indented(member('properties', extra), 4), '  },']),
    '};',
    '',
  ].join('\n');
}

/** A member of a client, in lines of their own for what is longer than one thing. */
function member(key: string, value: unknown): string {
  const name = /^\w+$/u.test(key) ? key : JSON.stringify(key);
  // JSON is JavaScript; only the lists look as people write them.
  if (!Array.isArray(value)) return `${name}: ${JSON.stringify(value)},`;
  const items = value.map((one) => JSON.stringify(one));
  if (items.length < 2) return `${name}: [${items.join('')}],`;
  return [`${name}: [`, ...items.map((one) => `  ${one},`), '],'].join('\n');
}

function indented(text: string, depth: number): string[] {
  return text.split('\n').map((line) => ' '.repeat(depth) + line);
}
