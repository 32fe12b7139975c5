/** One line of the `read` filter: JSON in, JSON out; what is wrong with a line is said in its place. */
import { read } from './read';

/** The reading of one line, in the shape of `npm run read`. Never throws. */
export function readLine(json: string): string {
  let id: unknown =
    /"id"\s*:\s*(?:"([^"]*)"|(-?\d+))/
      .exec(json)
      ?.slice(1)
      .find((part) => part !== undefined) ?? null;
  try {
    const line: unknown = JSON.parse(json);
    if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('not an object');
    const { id: given = null, text, at } = line as Record<string, unknown>;
    id = given;
    if (typeof text !== 'string') throw new Error('text is missing or no string');
    if (at !== undefined && at !== null && typeof at !== 'string') throw new Error('at is no string');
    const { intents, promises, offers, values, redFlags } = read(text, { at: at ?? undefined });
    const plain = ({ quote, kind, conditional, deadline, amounts, terms }: (typeof promises)[number]) => ({
      quote,
      kind,
      conditional,
      deadline,
      amounts,
      terms,
    });
    return JSON.stringify({
      id,
      intents: intents.map(({ code }) => code),
      promises: promises.map(plain),
      offers: offers.map(plain),
      values,
      redFlags,
      why: {
        intents: Object.fromEntries(intents.map(({ code, words }) => [code, words])),
        promises: promises.map(({ because }) => because),
        offers: offers.map(({ because }) => because),
      },
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
