/** evidence-list.html (证据目录): what is handed in, numbered, with room for what it shows, the pages and a signature. */
import { escaped, htmlPage, isolated } from './html-page';
import { blobFile } from './names';
import { paperWords } from './paper-words';
import type { Format, Rendering } from './rendering';
import { tellGaps } from './telling';
import { localTime } from './time';
import { words as allWords } from './words';

export const evidenceList: Format = {
  file: 'evidence-list.html',
  mediaType: 'text/html',
  render: (input) => htmlPage(input, paperWords[input.locale].list, body(input)),
};

/** Of the columns, in hundredths: what the holder fills in needs the room. */
const widths = [6, 14, 24, 24, 7, 25];

function* body(input: Rendering): Generator<string> {
  const words = paperWords[input.locale];
  const { copy } = allWords[input.locale];
  yield `<p>${copy}</p>\n<table>\n<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>\n<thead><tr>`;
  for (const head of [words.number, words.name, words.source, words.shows, words.pages, words.digest])
    yield `<th scope="col">${head}</th>`;
  yield '</tr></thead>\n<tbody>\n';
  let number = 0;
  for (const [at, one] of input.records.entries()) {
    const place = `${allWords[input.locale].record} ${at + 1}`;
    const { conversation, digests, kept } = one;
    const { record, start, title, url, openedAt, closedAt, offsetMinutes } = conversation;
    const when = [openedAt, closedAt].map((time) => (time === null ? '…' : localTime(time, offsetMinutes))).join(' – ');
    const gaps = tellGaps(one, allWords[input.locale]).map(({ label, value }) => escaped(`${label}: ${value}`));
    number += 1;
    yield row(
      number,
      `${place} · ${nameOf(start, words.conversation)}${title === null ? '' : `: ${isolated(title)}`}`,
      [isolated(url ?? ''), escaped(when), ...gaps].join('<br>'),
      [`data/records/${record}/log.jsonl`, digests.at(-1) ?? ''],
    );
    for (const { seq, observedAt, sha256, mediaType, role, original } of kept) {
      number += 1;
      const name = `${words.roles[role] ?? escaped(role)} (${place}, #${seq})`;
      const covered = original === undefined ? [] : [escaped(`${allWords[input.locale].covered} ${original}`)];
      const seen = [escaped(localTime(observedAt, offsetMinutes)), ...covered].join('<br>');
      yield row(number, name, seen, [`data/${blobFile(sha256, mediaType)}`]);
    }
  }
  yield `</tbody>\n</table>\n<p>${words.submitted}: <span class="blank"></span> ${words.date}: <span class="blank"></span></p>\n`;
}

function nameOf(start: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, start) ? names[start] : undefined) ?? escaped(start);
}

function row(number: number, name: string, source: string, file: string[]): string {
  const codes = file.map((part) => `<code>${escaped(part)}</code>`).join('<br>');
  return `<tr><td class="n">${number}</td><td>${name}</td><td>${source}</td><td></td><td></td><td>${codes}</td></tr>\n`;
}
