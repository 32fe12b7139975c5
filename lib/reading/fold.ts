/** Folding: full width to half, upper case to lower, curly quotes to straight, and a script of one's choice. */

/** Same length, character by character, so that offsets stay true. `other` folds what is neither Latin nor full width. */
export function fold(text: string, other: (char: string) => string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const isThousands =
      text.charCodeAt(index) === 0xff0c && /^[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(index - 1, index + 5));
    out += isThousands ? ',' : foldedChar(text.charAt(index), other);
  }
  return out;
}

function foldedChar(char: string, other: (char: string) => string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code === 0x2018 || code === 0x2019) return "'";
  if (isWide(code)) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return other(char);
}

/** Full-width digits, letters and signs, but not the marks that end sentences and clauses. */
function isWide(code: number): boolean {
  return code >= 0xff03 && code <= 0xff5a && ![0xff0c, 0xff1a, 0xff1b, 0xff1f].includes(code);
}
