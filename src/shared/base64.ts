/** Bytes that are turned at once: more arguments would not fit on the stack. */
const STRETCH = 0x8000;

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += STRETCH) {
    text += String.fromCharCode(...bytes.subarray(start, start + STRETCH));
  }
  return btoa(text);
}
