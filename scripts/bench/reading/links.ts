/** Links, look-alike domains and numbers: what is said of harmless ones, and how many hostile ones are told. */
import { accuses, type LabelledLink, LINK_SETS, labelledLinks } from '../../../tests/unit/sidepanel/labelled-links';
import { table } from '../figures';

const share = (some: number, all: number): string => `${some} (${((100 * some) / all).toFixed(1)} %)`;

export function linksReport(isLoud: boolean): string {
  const rows = LINK_SETS.flatMap((set) =>
    (['open', 'held'] as const).map((part) => {
      const all = labelledLinks(part, set);
      const [hostile, harmless] = [all.filter((one) => one.hostile), all.filter((one) => !one.hostile)];
      if (isLoud && part === 'open') for (const one of all.filter(isWrong)) console.log(wordsOf(one));
      const accused = harmless.filter(({ found }) => found.some(accuses));
      const sure = accused.filter(({ found }) => found.some((one) => accuses(one) && one.certainty === 'high'));
      const remarked = harmless.filter(({ found }) => found.length > 0 && !found.some(accuses));
      const told = hostile.filter(({ found }) => found.length > 0);
      const named = hostile.filter(({ found }) => found.some(accuses));
      return [
        `${set} ${part}`,
        String(harmless.length),
        ...[accused, sure, remarked].map((some) => share(some.length, harmless.length)),
        String(hostile.length),
        ...[told, named].map((some) => share(some.length, hostile.length)),
      ];
    }),
  );
  return table(
    ['set', 'harmless', 'accused', 'of these with high certainty', 'only remarked on', 'hostile', 'told', 'as a fraud'],
    rows,
  );
}

const isWrong = ({ hostile, found }: LabelledLink): boolean => found.some(accuses) !== hostile;
const wordsOf = ({ hostile, text, href, found }: LabelledLink): string =>
  `${hostile ? 'missed' : 'wrong'} ${text} ${href} ${found.map(({ kind, certainty }) => `${kind} ${certainty}`).join()}`;
