import { clientMetadata, descriptionMembers } from './client-metadata.ts';
import { checkNativeLoopback, checkUris } from './redirect-uri-fit.ts';
import { nativeNotes, permissionsDropped, serverNotes } from './server-notes.ts';
import type { Note, TakeOutTarget } from './target.ts';

/**
 * Client metadata as it is sent to a registration endpoint (RFC 7591, 3.1). The server chooses ID
 * and secret, so the client ID goes along as `software_id`, which is made for that.
 */
export const RFC7591: TakeOutTarget = {
  id: 'rfc7591',
  fileEnding: '-client-metadata.json',
  mediaType: 'application/json',
  comment: null,
  takes: ['contact'],
  check: (client) => [...checkUris(client), ...checkNativeLoopback(client)],
  notes: (client) => {
    const hasDescription = Object.keys(descriptionMembers(client)).length > 0;
    const extension: Note = { kind: 'changed', code: 'descriptionAsExtension', values: {} };
    return [
      permissionsDropped(client),
      { kind: 'lost', code: 'ownIdAndSecret', values: {} },
      ...serverNotes(client),
      ...(hasDescription ? [extension] : []),
      ...nativeNotes(client),
    ];
  },
  write: (client, context) => {
    const metadata = {
      ...clientMetadata(client, context),
      software_id: client.id,
      software_version: String(client.version),
    };
    return `${JSON.stringify(metadata, null, 2)}\n`;
  },
};
