import type { Random } from '../shared/random.ts';
import type { DocumentTables } from './document.ts';

/** Tables whose records are told apart by a key that says nothing of what they are. */
type Keyed = Pick<DocumentTables, 'verifications' | 'mails' | 'grants' | 'messages'>;

/**
 * Gives a record another key where a present record of something else has the same one: a document
 * from nobody knows where must not take away what it has nothing to do with. `going` are the
 * present records that end anyway.
 */
export function withOwnKeys<Tables extends Keyed>(
  coming: Tables,
  present: Keyed,
  going: Keyed,
  random: Random,
): Tables {
  const own = <Name extends 'id' | 'token', Entry extends Readonly<Record<Name, string>>>(
    name: Name,
    recordsOf: (tables: Keyed) => readonly Entry[],
  ): readonly Entry[] => {
    const records = recordsOf(coming);
    const taken = stayingKeys(recordsOf(present), recordsOf(going), (one) => one[name]);
    if (taken.size === 0) return records;
    return records.map((one) => (taken.has(one[name]) ? { ...one, [name]: random.uuid() } : one));
  };
  return {
    ...coming,
    verifications: own('token', ({ verifications }) => verifications),
    mails: own('id', ({ mails }) => mails),
    grants: own('id', ({ grants }) => grants),
    messages: own('id', ({ messages }) => messages),
  };
}

function stayingKeys<Entry>(
  present: readonly Entry[],
  going: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Set<string> {
  if (present.length === going.length) return new Set();
  const staying = new Set(present.map(keyOf));
  for (const one of going) staying.delete(keyOf(one));
  return staying;
}
