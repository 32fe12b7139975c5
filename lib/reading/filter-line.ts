/** One line of a filter: JSON in, JSON out, under the same `id`; what is wrong with a line is said in its place. */

/** Of a longer text this much is looked at: no message of a chat is that long. */
const MOST = 4_000;

/** A line with its text; the rest is the filter's to check. */
export interface FilterLine extends Record<string, unknown> {
  text: string;
}

/** What `answer` makes of a line, as JSON with the line's `id`. Never throws, and says of a line that cannot be read why. */
export function filterLine(json: string, answer: (line: FilterLine) => object): string {
  let id: unknown = idIn(json);
  try {
    const line: unknown = JSON.parse(json);
    if (!isRecord(line)) throw new Error('not an object');
    id = line.id ?? null;
    const { text } = line;
    if (typeof text !== 'string') throw new Error('text is missing or no string');
    return JSON.stringify({ id, ...answer({ ...line, text: text.slice(0, MOST) }) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** The id of a line that is no JSON, as far as it can be seen. */
function idIn(json: string): string | null {
  const [, quoted, bare] = /"id"\s*:\s*(?:"([^"]*)"|(-?\d+))/.exec(json) ?? [];
  return quoted ?? bare ?? null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
