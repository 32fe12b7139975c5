/** Hands a file to the user. A link with `download` needs no permission; the browser decides where it goes. */

/** Time for the browser to take the bytes before the address is given back, ms. */
const KEEP_MS = 60_000;

export function download(content: Blob, file: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
