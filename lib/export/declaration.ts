/** declaration.html: a draft of how the records were made, with their digests. The holder reads, corrects and signs it. */
import { escaped, htmlPage, isolated } from './html-page';
import { type PaperWords, paperWords } from './paper-words';
import type { Format, Rendering } from './rendering';
import { recordFacts, tellGaps } from './telling';
import { words as allWords } from './words';

export const declaration: Format = {
  file: 'declaration.html',
  mediaType: 'text/html',
  render: (input) => htmlPage(input, paperWords[input.locale].declaration, body(input)),
};

/** Only what is so: nobody declares to have captured what was written down. */
function sentences({ records }: Rendering, words: PaperWords): string[] {
  const captured = records.some(({ conversation: { start } }) => start === 'user');
  const others = records.some(({ conversation: { start } }) => start !== 'user');
  return [...(captured ? words.captured : []), ...(others ? words.notCaptured : []), ...words.sentences];
}

function* body(input: Rendering): Generator<string> {
  const words = paperWords[input.locale];
  const { limits } = allWords[input.locale];
  yield `<p class="event">${words.draft}</p>\n<ol>\n`;
  for (const sentence of sentences(input, words)) yield `<li>${sentence}</li>\n`;
  yield `</ol>\n<p>${limits}</p>\n<h2>${words.facts}</h2>\n`;
  for (const record of input.records) {
    yield '<dl>\n';
    const told = allWords[input.locale];
    for (const { label, value } of [...recordFacts(record, told), ...tellGaps(record, told)])
      yield `<dt>${label}</dt><dd>${isolated(value ?? '')}</dd>\n`;
    yield '</dl>\n';
  }
  yield `<p>${escaped(`${input.tool.name} ${input.tool.version}`)}</p>\n`;
  yield `<p>${words.signature}: <span class="blank"></span> ${words.date}: <span class="blank"></span></p>\n`;
}
