/** Holds a record against what a page says was said on it: figures, and in words what differs. */
import type { Message } from '../../../lib/transcript/conversation';

/** What a page's own script kept of its conversation, oldest first. */
export interface Truth {
  messages: Spoken[];
  /** Lines that nobody said: dividers, notices, what stands in the place of a message that was taken back. */
  notices: string[];
}

export interface Spoken {
  side: string;
  /** Null where the page shows no name. */
  sender: string | null;
  text: string;
  recalled: boolean;
  /** Its words before the present ones. */
  versions: string[];
  /** Names of files. */
  attachments: string[];
  /** The time that its row shows; null where it shows none of its own. */
  shown: string | null;
}

export interface Judged {
  said: number;
  found: number;
  /** Rows of the record, without notices that stand in it as such. */
  kept: number;
  sided: number;
  duplicates: number;
  falseRecalls: number;
  order: number;
  edits: [number, number];
  recalls: [number, number];
  times: [number, number];
  names: [number, number];
  wrong: string[];
}

export function judge(got: readonly Message[], { messages, notices }: Truth): Judged {
  const pairs = paired(messages, got);
  const right = (
    test: (message: Message, said: Spoken) => boolean,
    of: (said: Spoken) => boolean,
  ): [number, number] => [
    pairs.filter(([i, j]) => of(at(messages, i)) && test(at(got, j), at(messages, i))).length,
    messages.filter(of).length,
  ];
  const used = new Set(pairs.map(([, j]) => j));
  const left = got.filter((_, j) => !used.has(j));
  const asNotice = left.filter(
    ({ side, text }) => side === 'system' && notices.some((one) => (text ?? '').includes(one)),
  );
  const wrong = left.filter((one) => !asNotice.includes(one)).map((one) => `nobody said: ${one.side} “${one.text}”`);
  const found = new Set(pairs.map(([i]) => i));
  messages.forEach((said, i) => {
    if (!found.has(i)) wrong.push(`missing: ${said.side} “${said.text || said.attachments.join()}”`);
  });
  let last = -1;
  let order = 0;
  for (const [i, j] of pairs) {
    const [said, message] = [at(messages, i), at(got, j)];
    if (j < last) order += 1;
    if (j < last) wrong.push(`out of order: “${said.text}”`);
    last = Math.max(last, j);
    if (!onSide(message, said)) wrong.push(`${message.side} instead of ${said.side}: “${said.text}”`);
    if (said.recalled !== (message.recalled !== null))
      wrong.push(`${said.recalled ? 'no' : 'false'} recall: “${said.text}”`);
    if (!edited(message, said)) wrong.push(`no edit: “${said.versions.join('” “')}” “${said.text}”`);
    if (said.shown !== null && !timed(message, said))
      wrong.push(`time ${message.shownTime} not ${said.shown}: “${said.text}”`);
    if (said.sender !== null && message.sender !== said.sender)
      wrong.push(`name ${message.sender} not ${said.sender}: “${said.text}”`);
  }
  return {
    said: messages.length,
    found: pairs.length,
    kept: got.length - asNotice.length,
    sided: right(onSide, () => true)[0],
    duplicates: left.filter(({ text }) => text && messages.some((said) => same(said.text, text))).length,
    falseRecalls: pairs.filter(([i, j]) => !at(messages, i).recalled && at(got, j).recalled).length,
    order,
    edits: right(edited, ({ versions }) => versions.length > 0),
    recalls: right(
      ({ recalled }) => recalled !== null,
      ({ recalled }) => recalled,
    ),
    times: right(timed, ({ shown }) => shown !== null),
    names: right(
      ({ sender }, said) => sender === said.sender,
      ({ sender }) => sender !== null,
    ),
    wrong,
  };
}

const at = <T>(list: readonly T[], i: number): T => list[i] as T;
/** Paragraphs may stand apart by a line or not. */
const plain = (text: string): string => text.trim().replace(/\s*\n\s*/g, '\n');
const same = (one: string, other: string | null): boolean => plain(one) === plain(other ?? '');
const timed = (message: Message, { shown }: Spoken): boolean => same(shown ?? '', message.shownTime);
const edited = (message: Message, { versions }: Spoken): boolean =>
  versions.every((text) => message.changes.some((one) => same(text, one.text)));

/** A page that does not show that a bot speaks is read as the company's side, which is all a person sees too. */
const onSide = ({ side }: Message, said: Spoken): boolean =>
  side === said.side || (said.side === 'bot' && side === 'agent');

/** The same words, and each file it names; a file alone may be kept with its name for words, as the page shows it. */
function fits(said: Spoken, { text, attachments }: Message): boolean {
  return (
    (same(said.text, text) || (said.text === '' && said.attachments.includes(text ?? ''))) &&
    said.attachments.every((file) =>
      attachments.some(({ name, url }) => name?.endsWith(file) || decodeURI(url ?? '').includes(file)),
    )
  );
}

/** As many as can be in the order in which they were said; then the others wherever they stand. */
function paired(messages: readonly Spoken[], got: readonly Message[]): [number, number][] {
  const most = Array.from({ length: messages.length + 1 }, () => new Array<number>(got.length + 1).fill(0));
  const cell = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = messages.length - 1; i >= 0; i -= 1)
    for (let j = got.length - 1; j >= 0; j -= 1)
      at(most, i)[j] = fits(at(messages, i), at(got, j))
        ? cell(i + 1, j + 1) + 1
        : Math.max(cell(i + 1, j), cell(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < messages.length && j < got.length; ) {
    if (fits(at(messages, i), at(got, j))) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
  const [had, used] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  messages.forEach((said, i) => {
    const j = had.has(i) ? -1 : got.findIndex((message, k) => !used.has(k) && fits(said, message));
    if (j < 0) return;
    used.add(j);
    pairs.push([i, j]);
  });
  return pairs.sort(([one], [other]) => one - other);
}
