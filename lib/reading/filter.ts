/** A line of the `read` filter. */
import { filterLine } from './filter-line';
import { type Commitment, read } from './read';

/** The reading of one line, in the shape of `npm run read`. Never throws. */
export const readLine = (json: string): string =>
  filterLine(json, ({ text, at }) => {
    if (at !== undefined && at !== null && typeof at !== 'string') throw new Error('at is no string');
    const { intents, promises, offers, values, redFlags } = read(text, { at: at ?? undefined });
    return {
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
    };
  });

const plain = ({ quote, kind, conditional, deadline, amounts, terms }: Commitment) => ({
  quote,
  kind,
  conditional,
  deadline,
  amounts,
  terms,
});
