/** A line of the `guard` filter. */
import { filterLine } from '../reading/filter-line';
import type { Side } from '../transcript/message';
import { check } from './check';

/** The findings of one line, in the shape of `npm run guard`. Never throws. */
export const guardLine = (json: string): string =>
  filterLine(json, ({ text, context, case: facts, at }) => ({
    findings: check(text, {
      said: saidIn(context),
      facts: factsIn(facts),
      at: typeof at === 'string' ? at : undefined,
    }),
  }));

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
