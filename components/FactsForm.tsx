/** The facts of a case, with what each of them was before. */
import type { Line } from '../lib/case/line';
import { Fact, type FactRow } from './Fact';
import { useLanguage } from './language';

interface Props {
  first: FactRow[];
  more: FactRow[];
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  onGo: (line: Line) => void;
}

export function FactsForm({ first, more, lines, onGo }: Props) {
  const { t } = useLanguage();
  return (
    <div class="facts">
      <p class="soft">{t('case.facts-why')}</p>
      {first.map((row) => (
        <Fact key={row.draft} row={row} lines={lines} onGo={onGo} />
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>
            {t('case.more-facts')} <span class="count">{more.length}</span>
          </summary>
          {more.map((row) => (
            <Fact key={row.draft} row={row} lines={lines} onGo={onGo} />
          ))}
        </details>
      )}
    </div>
  );
}
