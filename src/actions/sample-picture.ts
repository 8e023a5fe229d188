/**
 * The bytes of a sample picture, which lies beside the app. Throws when it cannot be had; a server
 * may also answer a missing file with a page. A build without files of its own puts
 * inline-sample-picture.ts in the place of this.
 */
export async function readSamplePicture(name: string): Promise<Blob> {
  const response = await fetch(`samples/${name}.png`);
  if (!response.ok) throw new Error(`${name} is not there`);
  return response.blob();
}
