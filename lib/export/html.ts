/** transcript.html: one file that runs no script and prints tidily. Pictures that were kept are shown from beside it. */
import { pixelTypes } from '../evidence/media-type';
import type { Kept, Message, ShownAttachment } from '../transcript/conversation';
import { escaped, htmlPage, isolated } from './html-page';
import type { Format, RenderedRecord, Rendering, Shown } from './rendering';
import {
  keptFile,
  recordFacts,
  type Told,
  tellAside,
  tellAttachment,
  tellEvent,
  tellHistory,
  tellReading,
} from './telling';
import { localTime } from './time';
import { words as allWords, type Words } from './words';

export const html: Format = {
  file: 'transcript.html',
  mediaType: 'text/html',
  render: (input) => htmlPage(input, allWords[input.locale].heading, body(input), input.records.some(showsPictures)),
};

const isPicture = ({ mediaType }: Pick<Kept, 'mediaType'>) => mediaType !== null && pixelTypes.includes(mediaType);
const showsPictures = ({ kept }: RenderedRecord) => kept.some(isPicture);

function* body(input: Rendering): Generator<string> {
  const words = allWords[input.locale];
  yield `<p>${words.copy}</p>\n<p>${words.limits}</p>\n`;
  yield `<p class="aside">${words.made}: ${localTime(input.createdAt, input.offsetMinutes)} · ${escaped(`${input.tool.name} ${input.tool.version}`)}</p>\n`;
  for (const [at, record] of input.records.entries()) yield* renderRecord(record, at + 1, words);
}

function* renderRecord(record: RenderedRecord, number: number, words: Words): Generator<string> {
  yield `<section>\n<h2>${words.record} ${number}</h2>\n<dl>\n`;
  for (const { label, value } of recordFacts(record, words))
    yield `<dt>${label}</dt><dd>${isolated(value ?? '')}</dd>\n`;
  yield '</dl>\n';
  for (const line of record.lines) yield renderLine(line, record, `r${number}`, words);
  yield '</section>\n';
}

function renderLine(line: Shown, record: RenderedRecord, place: string, words: Words): string {
  if (line.type === 'message') return renderMessage(line.message, record, place, words);
  const { label, value } = tellEvent(line, record.conversation, words);
  const when = localTime(line.observedAt, record.conversation.offsetMinutes);
  if ((line.type === 'screenshot' || line.type === 'file') && line.kept.sha256 !== null) {
    const caption = `<span class="n">#${line.seq}</span> <time>${escaped(when)}</time> · ${label}: ${isolated(value ?? '')}`;
    return `<div class="event" id="${place}-e${line.seq}">${figure(line.kept, `${label} #${line.seq}`, caption)}</div>\n`;
  }
  return `<p class="event ${line.type}" id="${place}-e${line.seq}"><span class="n">#${line.seq}</span> <time>${escaped(when)}</time> · ${label}: ${isolated(value ?? '')}</p>\n`;
}

function renderMessage(message: Message, record: RenderedRecord, place: string, words: Words): string {
  const { seq, side, sender, shownTime, text } = message;
  const aside = tellAside(message, record.conversation, words).map(escaped);
  const shown =
    shownTime === null
      ? ''
      : ` · ${words.pageTime}: ${isolated(shownTime)}${tellReading(message, record.conversation)}`;
  const name = sender === null ? '' : ` ${isolated(sender)}`;
  const said = text === null ? `<i>${words.withheld}</i>` : escaped(text);
  return [
    `<article class="${side}" id="${place}-e${seq}">`,
    `<header><strong>${words.sides[side]}${name}</strong> <span class="aside">${aside.join(' · ')}${shown}</span></header>`,
    `<div class="text" dir="auto">${said}</div>`,
    ...tellHistory(message, record.conversation, words).map(renderTold),
    ...message.attachments.map((attachment) => renderAttachment(attachment, words)),
    `<footer class="aside"><span class="n">#${seq}</span> <code>${record.digests[seq] ?? ''}</code></footer>`,
    '</article>\n',
  ].join('\n');
}

function renderAttachment(attachment: ShownAttachment, words: Words): string {
  const told = tellAttachment(attachment, words);
  const { kept, name } = attachment;
  return kept === null ? renderTold(told) : figure(kept, name ?? words.attachment, renderTold(told));
}

/** A picture of pixels is shown; of anything else the path alone stands in the caption. */
function figure(kept: Kept, words: string, caption: string): string {
  if (kept.sha256 === null || !isPicture(kept)) return caption;
  const file = escaped(keptFile(kept.sha256, kept.mediaType));
  return `<figure><img src="${file}" alt="${escaped(words)}" loading="lazy"><figcaption>${caption}</figcaption></figure>`;
}

function renderTold({ label, value }: Told): string {
  return `<div class="more">${escaped(label)}${value === null ? '' : `: ${isolated(value)}`}</div>`;
}
