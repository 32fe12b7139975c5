/** A draft too long for one message: the other side will read half of it. */
import type { GuardRule } from './finding';

/** A page of a phrase has some 120 characters or 60 words; a third more is still one message. */
const MOST_CHARACTERS = 160;
const MOST_WORDS = 85;

export const tooLong: GuardRule = {
  id: 'too_long',
  find({ text, plain }) {
    const share =
      (plain.match(/[㐀-鿿]/g)?.length ?? 0) / MOST_CHARACTERS +
      (plain.match(/[a-z]['a-z]*/g)?.length ?? 0) / MOST_WORDS;
    return share <= 1 ? [] : [{ start: 0, end: text.length, certainty: share > 1.5 ? 'high' : 'medium' }];
  },
};
