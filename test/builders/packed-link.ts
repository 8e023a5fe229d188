import { packLink } from '../../src/transfer/share-link.ts';

/** A text as a link carries it, however long that becomes. */
export async function packedLink(text: string): Promise<string> {
  const packed = await packLink(new Blob([text]), Infinity);
  if (packed === null) throw new Error('There is no limit.');
  return packed;
}
