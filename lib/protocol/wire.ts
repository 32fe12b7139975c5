/** What travels: a named call with an input, answered by a `Result`; and the shape checks at the edge. */
import type { FrameCalls, PageCalls, PanelCalls } from './calls';
import { failed, type Result } from './problem';

/**
 * Marks our own messages among whatever else the runtime may carry, and says whom they are for: the practice page hears
 * what the panel tells the background.
 */
const MARKS = { background: 'on-record/1', frame: 'on-record/1/frame' } as const;
export type Hearer = keyof typeof MARKS;

export type AnyCall = keyof (PanelCalls & PageCalls & FrameCalls) & string;

export interface Envelope {
  to: (typeof MARKS)[Hearer];
  call: string;
  input: unknown;
}

export function envelope(call: AnyCall, input: unknown, to: Hearer = 'background'): Envelope {
  return { to: MARKS[to], call, input };
}

/** The call in a message for `hearer`, or null when it is none. */
export function opened(
  message: unknown,
  hearer: Hearer = 'background',
): { call: string; input: Record<string, unknown> } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, call, input } = message as Partial<Envelope>;
  if (to !== MARKS[hearer] || typeof call !== 'string') return null;
  if (typeof input !== 'object' || input === null) return null;
  return { call, input: input as Record<string, unknown> };
}

/** An answer as it comes over the wire. `undefined` (a worker that died) is no answer. */
export function answered<T>(value: unknown): Result<T> {
  if (typeof value === 'object' && value !== null && 'ok' in value) return value as Result<T>;
  return failed('background-unreachable');
}
