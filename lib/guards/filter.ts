/** One line of the `guard` filter: JSON in, JSON out; what is wrong with a line is said in its place. */
import type { Side } from '../transcript/message';
import { check } from './check';

/** The findings of one line, in the shape of `npm run guard`. Never throws. */
export function guardLine(json: string): string {
  let id: unknown =
    /"id"\s*:\s*(?:"([^"]*)"|(-?\d+))/
      .exec(json)
      ?.slice(1)
      .find((part) => part !== undefined) ?? null;
  try {
    const line: unknown = JSON.parse(json);
    if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('not an object');
    const { id: given = null, text, context, case: facts, at } = line as Record<string, unknown>;
    id = given;
    if (typeof text !== 'string') throw new Error('text is missing or no string');
    return JSON.stringify({
      id,
      findings: check(text, {
        said: saidIn(context),
        facts: factsIn(facts),
        at: typeof at === 'string' ? at : undefined,
      }),
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function saidIn(context: unknown): { side: Side; text: string }[] {
  if (!Array.isArray(context)) return [];
  return context.flatMap((one: { side?: Side; text?: unknown } | null) =>
    typeof one?.text === 'string' ? [{ side: one.side ?? 'agent', text: one.text }] : [],
  );
}

/** The facts of a case, flat or under `facts`. */
function factsIn(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) return {};
  return { ...given, ...('facts' in given && typeof given.facts === 'object' ? given.facts : {}) };
}
