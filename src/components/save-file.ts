/** Hands a content to the user as a file to save. */
export function saveFile(
  filename: string,
  content: string | Blob,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  // The browser has read the address by the time the click has returned to the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}
