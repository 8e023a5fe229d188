import type { Client } from '../../domain/client.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ServiceAddresses } from './service-addresses.ts';

export type TakeOutId =
  'rfc7591' | 'keycloak' | 'oidcProvider' | 'env' | 'curl' | 'javascript' | 'python';

/** What may be chosen for a target, besides the client. */
export type TakeOutOption = 'secret' | 'contact' | 'base';

/** A sentence that a file itself says: in a comment, or when it runs. */
export type FileText =
  | 'origin'
  | 'permissions'
  | 'retired'
  | 'defaultRedirect'
  | 'sentTo'
  | 'open'
  | 'pastePin'
  | 'pasteAddress'
  | 'stateDiffers'
  | 'exchange'
  | 'movedOn'
  | 'read'
  | 'nothingThere'
  | 'write'
  | 'readOnly'
  | 'setSecret'
  | 'fillSecret';

/** Words a file's text in the language of the interface. */
export type Say = (text: FileText, values?: Readonly<Record<string, string | number>>) => string;

export interface TakeOutContext {
  /** Whether the client secret goes along. */
  readonly secret: boolean;
  /** The developer's address, when it goes along. */
  readonly contact: string | null;
  readonly addresses: ServiceAddresses;
  readonly say: Say;
}

/** lost: stays behind; changed: means something else there; next: what is left to do. */
export type NoteKind = 'lost' | 'changed' | 'next';

export type NoteCode =
  | 'permissionsDropped'
  | 'permissionsAsComment'
  | 'consoleOnly'
  | 'descriptionAsExtension'
  | 'descriptionTooLong'
  | 'otherLocales'
  | 'ownIdAndSecret'
  | 'newSecret'
  | 'secretFromEnvironment'
  | 'secretEmpty'
  | 'noDefaultRedirect'
  | 'nativeWithWeb'
  | 'anyPort'
  | 'lowerCase'
  | 'noPinPage'
  | 'retired'
  | 'readOnly';

/** What happens to a client on its way, told before it leaves. */
export interface Note {
  readonly kind: NoteKind;
  readonly code: NoteCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One thing that a client can become. */
export interface TakeOutTarget {
  readonly id: TakeOutId;
  /** What stands behind the client's name in the name of the file. */
  readonly fileEnding: string;
  readonly mediaType: string;
  /** What a line of comment begins with, where there are comments. */
  readonly comment: string | null;
  readonly takes: readonly TakeOutOption[];
  /** Why the target cannot hold this client; none when it can. */
  readonly check: (client: Client) => Problem[];
  readonly notes: (client: Client, context: TakeOutContext) => Note[];
  /** The file's text, for a client that passed the check. */
  readonly write: (client: Client, context: TakeOutContext) => string;
}
