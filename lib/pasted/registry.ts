/** Every program whose copies are known, the surest first; and how a paste is read. */
import { alipay } from './alipay';
import { assembled, LONGEST_PASTE, linesOf, MOST_LINES, type Parser, type Talk } from './pasted';
import { plain } from './plain';
import { wechat } from './wechat';
import { whatsapp } from './whatsapp';

export const PARSERS: readonly Parser[] = [whatsapp, alipay, wechat, plain];

export type Refusal = 'empty' | 'too-long' | 'too-many';

/** The paste as its program's parser reads it; without a program, the one it looks most like. */
export function parsePasted(input: string, program?: string): Talk | { refused: Refusal } {
  if (input.length > LONGEST_PASTE) return { refused: 'too-long' };
  const lines = linesOf(input);
  const parser = PARSERS.find(({ id }) => id === program) ?? likeliest(lines);
  const read = assembled(lines, parser.classify(lines));
  if (read.length === 0) return { refused: 'empty' };
  if (read.length > MOST_LINES) return { refused: 'too-many' };
  const speakers = [...new Set(read.flatMap(({ sender }) => sender ?? []))];
  return { program: parser.id, rule: `${parser.id}/${parser.version}`, lines: read, speakers };
}

function likeliest(lines: readonly string[]): Parser {
  let best: Parser = plain;
  let most = 0;
  for (const parser of PARSERS) {
    const likeness = parser.likeness(lines);
    if (likeness > most) [best, most] = [parser, likeness];
  }
  return best;
}
