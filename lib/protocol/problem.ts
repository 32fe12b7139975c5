/** Errors as values: a code that the panel has words for in each language, and nothing a page could have written. */

export type ProblemCode =
  | 'no-access'
  | 'restricted-page'
  | 'page-gone'
  | 'no-chat'
  | 'already-recording'
  | 'storage-full'
  | 'storage-failed'
  | 'record-missing'
  | 'record-restored'
  | 'case-missing'
  | 'no-input'
  | 'input-refused'
  | 'input-composing'
  | 'insert-differs'
  | 'unfilled'
  | 'background-unreachable'
  | 'screenshot-hidden'
  | 'screenshot-no-access'
  | 'screenshot-failed'
  | 'package-differs'
  | 'file-lost'
  | 'file-too-large'
  | 'bad-call'
  | 'unexpected';

export interface Problem {
  code: ProblemCode;
  /** For the log of a developer, never shown as the message. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: ProblemCode, detail?: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: detail === undefined ? { code } : { code, detail },
});

/** Nothing that is said of the record is heard any more. */
export const isOver = (code: ProblemCode): boolean => code === 'record-missing' || code === 'bad-call';
