import type { Client } from '../../domain/client.ts';
import { exampleCallOf } from './example-call.ts';
import { fillTemplate } from './fill-template.ts';
import { permissionList } from './permission-list.ts';
import { bashText, javascriptText, pythonText } from './program-texts.ts';
import { singleLine } from './single-line.ts';
import type { FileText, Note, TakeOutContext, TakeOutId, TakeOutTarget } from './target.ts';
import curlTemplate from './templates/curl.txt?raw';
import javascriptTemplate from './templates/javascript.txt?raw';
import pythonTemplate from './templates/python.txt?raw';

interface Language {
  readonly id: TakeOutId;
  readonly fileEnding: string;
  readonly mediaType: string;
  readonly comment: string;
  readonly template: string;
  readonly quote: (value: string) => string;
}

/** The documented way from the authorization URL to reading and writing, as a program [doc]. */
function snippet({ template, quote, ...language }: Language): TakeOutTarget {
  return {
    ...language,
    takes: ['secret', 'base'],
    check: () => [],
    notes: notesOf,
    write: (client, context) =>
      fillTemplate(template, flagsOf(client, context), valuesOf(client, context), quote),
  };
}

export const CURL = snippet({
  id: 'curl',
  fileEnding: '.sh',
  mediaType: 'text/x-shellscript',
  comment: '#',
  template: curlTemplate,
  quote: bashText,
});

export const JAVASCRIPT = snippet({
  id: 'javascript',
  fileEnding: '.mjs',
  mediaType: 'text/javascript',
  comment: '//',
  template: javascriptTemplate,
  quote: javascriptText,
});

export const PYTHON = snippet({
  id: 'python',
  fileEnding: '.py',
  mediaType: 'text/x-python',
  comment: '#',
  template: pythonTemplate,
  quote: pythonText,
});

function notesOf(client: Client, { secret, addresses }: TakeOutContext): Note[] {
  const note = (is: boolean, one: Note): Note[] => (is ? [one] : []);
  const { write } = exampleCallOf(client);
  return [
    { kind: 'lost', code: 'permissionsAsComment', values: { count: client.permissions.length } },
    ...note(write === null, { kind: 'changed', code: 'readOnly', values: {} }),
    ...note(!secret, { kind: 'next', code: 'secretFromEnvironment', values: {} }),
    ...note(addresses.areRetired, { kind: 'next', code: 'retired', values: {} }),
  ];
}

function flagsOf(client: Client, { secret, addresses }: TakeOutContext): Set<string> {
  return new Set([
    client.redirectUris.length === 0 ? 'pin' : 'web',
    exampleCallOf(client).write === null ? 'readOnly' : 'write',
    secret ? 'secret' : 'noSecret',
    ...(addresses.areRetired ? ['retired'] : []),
  ]);
}

/** Texts without values of their own, by the names that the templates have for them. */
const TEXTS = [
  'retired',
  'pastePin',
  'pasteAddress',
  'stateDiffers',
  'exchange',
  'movedOn',
  'nothingThere',
  'readOnly',
  'setSecret',
] as const satisfies readonly FileText[];

function valuesOf(client: Client, { addresses, say }: TakeOutContext): Record<string, string> {
  const { path, write } = exampleCallOf(client);
  const sentence: TakeOutContext['say'] = (text, values) => singleLine(say(text, values));
  return {
    ...Object.fromEntries(TEXTS.map((text) => [text, sentence(text)])),
    origin: sentence('origin', { name: client.name, version: client.version }),
    permissions: sentence('permissions', { list: permissionList(client) }),
    open: sentence('open', { name: client.name }),
    read: sentence('read', { path }),
    write: sentence('write', { field: write?.field ?? '' }),
    id: client.id,
    secret: client.secret,
    sentTo: sentence('sentTo', { uri: client.redirectUris[0] ?? '' }),
    authorization: addresses.authorization,
    authorizationOfClient: `${addresses.authorization}?client_id=${encodeURIComponent(client.id)}`,
    token: addresses.token,
    resource: addresses.api + path,
    body: write === null ? '' : JSON.stringify({ [write.field]: write.value }),
  };
}
