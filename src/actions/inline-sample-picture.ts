/** The sample pictures as data addresses, by path. */
const PICTURES: Readonly<Partial<Record<string, string>>> = import.meta.glob<string>(
  '../../public/samples/*.png',
  { query: '?inline', import: 'default', eager: true },
);

/** The bytes of a sample picture, which is part of the script: for the build of one file. */
export function readSamplePicture(name: string): Promise<Blob> {
  const address = PICTURES[`../../public/samples/${name}.png`];
  if (address === undefined) throw new Error(`${name} is not there`);
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
  return Promise.resolve(new Blob([bytes]));
}
