/** Whether the browser lets people choose where a file is saved (File System Access). */
export function canPickFile(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/** How saving to a chosen place ended. */
export type PickedFile =
  | { readonly is: 'saved'; readonly filename: string }
  /** Nobody wanted it any more. */
  | { readonly is: 'cancelled' }
  /** It could not be written there. */
  | { readonly is: 'refused'; readonly filename: string };

/** Asks where to save a file, and saves it there. Call it while a press is being handled. */
export async function saveToPickedFile(suggestedName: string, content: Blob): Promise<PickedFile> {
  let filename = suggestedName;
  try {
    const accept: FilePickerAcceptType['accept'] = { 'application/json': ['.json'] };
    const handle = await window.showSaveFilePicker({ suggestedName, types: [{ accept }] });
    filename = handle.name;
    const file = await handle.createWritable();
    await file.write(content);
    await file.close();
    return { is: 'saved', filename };
  } catch (exception) {
    const isCancelled = exception instanceof DOMException && exception.name === 'AbortError';
    return isCancelled ? { is: 'cancelled' } : { is: 'refused', filename };
  }
}
