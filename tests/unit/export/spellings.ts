/** Every way in which bytes could still say a text that was withheld: UTF-8, UTF-16, hex, percent, escapes, base64 at each of its places. */

export function spellings(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].flatMap((shift) => {
    const all = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const whole = all.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(escaped),
    ...base64.map((one) => Buffer.from(one)),
  ];
}

/** Names of the files that hold one of the texts. */
export function filesThatSay(files: Readonly<Record<string, Uint8Array>>, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(spellings);
  return Object.entries(files).flatMap(([name, bytes]) =>
    wanted.some((one) => Buffer.from(bytes).includes(one)) ? [name] : [],
  );
}
