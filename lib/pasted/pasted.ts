/** A conversation that was pasted out of another program: how its lines are told apart, and what is made of them. Nothing of it is lost. */

/** One message, or one line between messages. Times are the pasted words, never worked out. */
export interface PastedLine {
  sender: string | null;
  shownTime: string | null;
  text: string;
  /** Something that nobody said: a recall, a greeting of the export, that an agent joined. */
  notice: boolean;
}

/** What one line of the paste is. `time` of a `day` holds for what follows it. `text` goes on with the message it stands in. */
export type Mark =
  | { mark: 'head'; sender: string | null; time: string | null; rest: string }
  | { mark: 'day'; time: string }
  | { mark: 'notice'; time: string | null; text: string }
  | { mark: 'text' };

/** `loose`: nothing was said before it, or a line was left empty. */
export type Classify = (line: string, loose: boolean) => Mark;

/** Reads what one program puts on the clipboard, or into its export. */
export interface Parser {
  id: string;
  /** Raised when it reads the same text otherwise; it stands in the record. */
  version: number;
  /** How sure it is that the text is of this program: 0 is not at all, 1 at least one line could be nothing else. */
  likeness(lines: readonly string[]): number;
  classify(lines: readonly string[]): Classify;
}

export interface Talk {
  /** Id of the parser. */
  program: string;
  /** What read it: id and version. */
  rule: string;
  lines: PastedLine[];
  /** Who is named, in the order in which they first speak. */
  speakers: string[];
}

/** Longer input is refused, not cut: a part would pass for the whole. UTF-16 units, and messages. */
export const LONGEST_PASTE = 1_000_000;
export const MOST_LINES = 5_000;
/** Nothing further on in a line is looked at for who spoke and when. */
export const HEAD_ROOM = 200;

/** Without the marks that turn text around, which programs put before what they add themselves. */
export const linesOf = (input: string): string[] =>
  input.split(/\r\n|[\n\r\u2028]/).map((line) => line.replace(/^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/, ''));

/** Puts the lines together, in one pass. */
export function assembled(lines: readonly string[], classify: Classify): PastedLine[] {
  const made: { head: Omit<PastedLine, 'text'>; texts: string[] }[] = [];
  let day: string | null = null;
  let dayUsed = true;
  let loose = true;
  const at = (time: string | null) => {
    dayUsed = true;
    return [day, time].filter((part) => part !== null).join(' ') || null;
  };
  const begin = (sender: string | null, time: string | null, text: string, notice: boolean) =>
    made.push({ head: { sender, shownTime: at(time), notice }, texts: [text] });
  for (const line of lines) {
    const mark: Mark = line.trim() === '' ? { mark: 'text' } : classify(line, loose);
    if (mark.mark === 'head') begin(mark.sender, mark.time, mark.rest, false);
    else if (mark.mark === 'notice') begin(null, mark.time, mark.text, true);
    else if (mark.mark === 'day') {
      if (!dayUsed && day !== null) begin(null, null, '', true);
      day = mark.time;
      dayUsed = false;
    } else if (made.length > 0 && dayUsed) made.at(-1)?.texts.push(line);
    else if (line.trim() !== '') begin(null, null, line, true);
    loose = line.trim() === '' || mark.mark === 'day';
  }
  if (!dayUsed) begin(null, null, '', true);
  return made.flatMap(({ head, texts }) => {
    const first = texts.findIndex((line) => line.trim() !== '');
    const text = texts.slice(Math.max(0, first)).join('\n').trimEnd();
    return text === '' && head.sender === null && head.shownTime === null ? [] : [{ ...head, text }];
  });
}
