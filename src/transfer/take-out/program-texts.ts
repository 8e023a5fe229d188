/** A text as bash reads it back, whatever it holds. */
export function bashText(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** A text as JavaScript reads it back: JSON is a part of it. */
export function javascriptText(value: string): string {
  return JSON.stringify(value);
}

/** A text as Python reads it back: it knows all the escapes of JSON, and means the same by them. */
export function pythonText(value: string): string {
  return JSON.stringify(value);
}
