/** A line that was chosen in a form, as the text of a draft: it outlives the panel, and the record that was shown. */
import type { Line } from '../lib/case/line';

/** Empty for none. */
export const keptLine = (line: Line | null): string =>
  line === null ? '' : JSON.stringify([line.record, line.seq, line.quote]);

/** The line of a draft; null for none, and for what is no line. */
export function lineKept(draft: string): Line | null {
  if (draft === '') return null;
  try {
    const kept: unknown = JSON.parse(draft);
    if (!Array.isArray(kept)) return null;
    const [record, seq, quote] = kept as unknown[];
    if (typeof record !== 'string' || typeof seq !== 'number' || typeof quote !== 'string') return null;
    return { record, seq, quote };
  } catch {
    return null;
  }
}
