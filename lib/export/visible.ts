/** Makes characters visible that a reader could not see, or that would turn the text around them: a page's words are hostile. */

// Controls but tab and newline; marks, overrides and isolates of direction; joiners that show nothing; line and paragraph separators;
// interlinear marks; tag characters; what UTF-16 cannot pair. ZWJ and ZWNJ stay: emoji and scripts need them.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Finds none of them nearly always, and is several times as fast: half a pair may be half of a whole one. */
const maybe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]/;

/** `⟨U+202E⟩` for each such character. A pair of carriage return and newline is one newline. */
export function visible(text: string): string {
  if (!maybe.test(text)) return text;
  return text.replaceAll('\r\n', '\n').replace(hidden, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** The same on one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
