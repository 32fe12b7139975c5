/** Saves to a place the user chooses, where the browser lets a page do that: the file itself can then be read again. */

/** `showSaveFilePicker` of the File System Access API; not in every browser, and not yet in TypeScript's DOM. */
interface Picker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

export function canChoosePlace(): boolean {
  return typeof (globalThis as Picker).showSaveFilePicker === 'function';
}

/** Call it soon after the click: the browser wants a gesture. Null when the user thinks better of it. */
export async function choosePlace(file: string): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ accept: { 'application/zip': ['.zip'] } }];
    return (await (globalThis as Picker).showSaveFilePicker?.({ suggestedName: file, types })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Writes all of it, and gives back the file as it then lies there. What is given up on the way is not written at all. */
export async function saveTo(place: FileSystemFileHandle, content: Blob, stop: AbortSignal): Promise<File> {
  const writing = await place.createWritable();
  await content.stream().pipeTo(writing, { signal: stop });
  return place.getFile();
}

/** `remove` of the File System standard; not yet in TypeScript's DOM. */
interface Removable {
  remove?(): Promise<void>;
}

/** Takes away what was chosen to be saved to: choosing made a file there, or emptied the one that was. */
export async function discard(place: FileSystemFileHandle): Promise<void> {
  await (place as Removable).remove?.().catch(() => {});
}
