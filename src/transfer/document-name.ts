import type { DocumentContents, DocumentScope } from './document.ts';

/** Of a name, what every file system takes: letters and digits of any script. */
const OTHERS = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;
/** Letters of a name that a file is called by. */
const NAME_LETTERS = 40;

/** What of a document's contents its name tells. */
interface Named {
  readonly workspace: DocumentContents['workspace'];
  readonly tables: Pick<DocumentContents['tables'], 'clients'>;
}

/**
 * What the file of a document is called: what it holds, its name where it has one, and the day.
 * `exportedAt` in ms.
 */
export function documentName(
  { workspace, tables }: Named,
  scope: DocumentScope,
  exportedAt: number,
): string {
  const [client] = tables.clients;
  const isOne = scope === 'clients' && tables.clients.length === 1;
  const name = isOne ? client?.name : workspace?.name;
  const parts = ['birdhouse', isOne ? 'client' : scope, slug(name ?? '')];
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return `${[...parts, day].filter((part) => part !== '').join('-')}.json`;
}

function slug(name: string): string {
  const letters = Array.from(name.toLowerCase().replaceAll(OTHERS, '-')).slice(0, NAME_LETTERS);
  return letters.join('').replaceAll(/^-|-$/gu, '');
}
