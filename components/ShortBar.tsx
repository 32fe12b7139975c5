/** What is missing of a sum, drawn: the part that is there, and the gap. The words below say the same. */
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  wholeFen: number;
  /** As much of it as is there. */
  haveFen: number;
  /** What the part that is there is called: `short.paid`, or `short.left`. */
  have: 'short.paid' | 'short.left';
}

const WIDTH = 100;

export function ShortBar({ wholeFen, haveFen, have }: Props) {
  const { t, locale } = useLanguage();
  const money = (fen: number) => moneyText(fen, locale);
  const there = Math.round((haveFen / wholeFen) * WIDTH);
  return (
    <figure class="short-bar">
      <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-there" width={there} height="8" />
        <rect class="bar-missing" x={there} width={WIDTH - there} height="8" />
      </svg>
      <figcaption class="key figures">
        <span class="key-there">{t(have, { sum: money(haveFen) })}</span>
        <span class="key-missing">{t('short.missing', { sum: money(wholeFen - haveFen) })}</span>
      </figcaption>
    </figure>
  );
}
