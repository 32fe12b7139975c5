/** The frame of every HTML file in a package: it runs nothing, loads nothing but the package's own pictures, and prints. */
import { style } from './html-style';
import { isUnsigned, type Rendering } from './rendering';
import { visible } from './visible';
import { words as allWords } from './words';

const policy = "default-src 'none'; style-src 'unsafe-inline'";
/** Pictures lie beside the page: a browser that opens it from a disk calls that `file:`. */
const pictures = "; img-src 'self' file:";
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function* htmlPage(
  input: Rendering,
  heading: string,
  body: Iterable<string>,
  withPictures = false,
): Generator<string> {
  const { unsigned } = allWords[input.locale];
  const warn = isUnsigned(input);
  yield `<!doctype html>${warn ? `<!-- ${unsigned} -->` : ''}\n<html lang="${input.locale}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}${withPictures ? pictures : ''}">\n<meta name="referrer" content="no-referrer">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield `<title>${escaped(`${heading} · ${input.title}`)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n`;
  if (warn) yield `<p class="unsigned">${unsigned}</p>\n`;
  yield `<h1>${heading} · ${isolated(input.title)}</h1>\n`;
  yield* body;
  yield '</body>\n</html>\n';
}

/** A stranger's words, kept from turning the text around them. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
