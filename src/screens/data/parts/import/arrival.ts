import { takeInFile, takeInLink, takeInText } from '../../../../actions/import/take-in.ts';
import type { Arrival } from './import-step.ts';

/** A file as it was chosen, dropped or pasted; a picture is looked through for a QR code. */
export function fileArrival(file: File): Arrival {
  return { name: file.name, load: async () => takeInFile(file) };
}

/** A text as it was pasted: a document, a share link or the text code of one. */
export function textArrival(text: string): Arrival {
  return { name: '', load: async () => takeInText(text) };
}

/** What a share link of this app carries. */
export function linkArrival(data: string): Arrival {
  return { name: '', load: async () => takeInLink(data) };
}
