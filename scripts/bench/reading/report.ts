/** The figures of a labelled set as tables. */
import { INTENT_CODES } from '../../../lib/reading/intent';
import { table } from '../figures';
import { scoreOfSet, type Tally } from './set';

const percent = (share: number): string => (100 * share).toFixed(1);
const three = (one: Tally): string => `${percent(one.recall)} / ${percent(one.precision)} / ${percent(one.f1)}`;
const found = (one: Tally): string => `${percent(one.recall)} (${one.hit}/${one.hit + one.missed})`;

/** By language, then by code: recall / precision / F1 in percent. `isLoud` adds the lines that fail. */
export function reportOfSet(file: string, isLoud: boolean): string {
  const { groups, codes, wrong } = scoreOfSet(file);
  const byGroup = table(
    ['lines', '', 'main', 'intents', 'promises', 'offers', 'latest', 'amount+role', 'values', 'red flags'],
    [...groups].map(([name, score]) => [
      name,
      String(score.lines),
      percent(score.main.recall),
      ...[score.intents, score.promises, score.offers].map(three),
      ...[score.deadlines, score.amounts, score.values].map(found),
      three(score.redFlags),
    ]),
  );
  const byCode = table(
    ['code', 'wanted', 'recall / precision / F1'],
    INTENT_CODES.map((code) => {
      const one = codes.get(code);
      return [code, String(one === undefined ? 0 : one.hit + one.missed), one === undefined ? '-' : three(one)];
    }),
  );
  return [...(isLoud ? wrong : []), byGroup, byCode].join('\n\n');
}
