import { fieldMaker, type Field } from './field.ts';

/** What a token stands for. */
export interface ConnectionSubject {
  readonly token: string;
  /** The client version that the user accepted last [doc]. */
  readonly acceptedVersion: number;
  readonly userId: string;
}

const field = fieldMaker<ConnectionSubject>([]);

/** Fields of `metadata`: open to every token, whatever its permissions [inferred: ours]. */
export const METADATA_FIELDS: readonly Field<ConnectionSubject>[] = [
  field('access_token', 'string', 'doc', ({ token }) => token),
  field('client_version', 'integer', 'doc', ({ acceptedVersion }) => acceptedVersion),
  // A late addition by all appearances; nothing on record confirms it.
  field('user_id', 'string', 'ours', ({ userId }) => userId),
];
