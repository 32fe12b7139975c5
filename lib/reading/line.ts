/** A message made ready for reading: cut into sentences and clauses. Offsets stay those of the original. */
export interface Sentence {
  /** Folded text; as long as the stretch of the original that begins at `start`. */
  text: string;
  start: number;
}

export interface Line {
  original: string;
  sentences: Sentence[];
}

const END = /[。！？!?；;\n…~]+|\.(?=\s|$)/g;
const CLAUSE =
  /[，,、；]|但是|但|不过|可是|然后|\bbut\b|\bhowever\b|\band (?=(?:i|we|they|you|it|nobody|someone|he|she)(?:\b|'))/g;

/** Cuts at the end of sentences; the mark of a question stays with its sentence. `text` is `original` folded. */
export function lineOf(original: string, text: string): Line {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const lead = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
    if (from + lead < to) sentences.push({ text: text.slice(from + lead, to), start: from + lead });
    from = to;
  };
  for (const mark of text.matchAll(END)) add(mark.index + mark[0].length);
  add(text.length);
  return { original, sentences };
}

/** The clause, or clauses, in which the stretch from `start` to `end` stands. */
export function clauseAround(sentence: string, start: number, end: number): string {
  let left = 0;
  let right = sentence.length;
  for (const mark of sentence.matchAll(CLAUSE)) {
    if (mark.index + mark[0].length <= start) left = mark.index + mark[0].length;
    else if (mark.index >= end) {
      right = mark.index;
      break;
    }
  }
  return sentence.slice(left, right);
}

/** The clauses of a sentence, without the marks between them; `start` counts from the beginning of the message. */
export function clausesOf({ text, start }: Sentence): Sentence[] {
  const clauses: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (text.slice(from, to).trim() !== '') clauses.push({ text: text.slice(from, to), start: start + from });
  };
  for (const mark of text.matchAll(CLAUSE)) {
    if (/^,$/.test(mark[0]) && /\d/.test(text.charAt(mark.index - 1)) && /\d/.test(text.charAt(mark.index + 1)))
      continue;
    add(mark.index);
    from = mark.index + mark[0].length;
  }
  add(text.length);
  return clauses;
}
