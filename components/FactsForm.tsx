/** The facts of a case, with what each of them was before. */
import { dateTime } from '../lib/i18n/format';
import { FactField, type FactFieldProps } from './FactField';
import { useLanguage } from './language';

export interface FactRow extends Omit<FactFieldProps, 'onEnter'> {
  key: string;
  /** Oldest first; `until` is when the next value came (RFC 3339 UTC). */
  earlier: { value: string; until: string /** Why the next one came. */; why: string | null }[];
}

export function FactsForm({ first, more }: { first: FactRow[]; more: FactRow[] }) {
  const { t } = useLanguage();
  return (
    <div class="facts">
      <p class="soft">{t('case.facts-why')}</p>
      {first.map((row) => (
        <Fact key={row.draft} row={row} />
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>
            {t('case.more-facts')} <span class="count">{more.length}</span>
          </summary>
          {more.map((row) => (
            <Fact key={row.draft} row={row} />
          ))}
        </details>
      )}
    </div>
  );
}

function Fact({ row: { key: _, earlier, ...field } }: { row: FactRow }) {
  const { t, locale } = useLanguage();
  return (
    <div class="fact">
      <FactField {...field} />
      {earlier.length > 0 && (
        <details class="earlier-values">
          <summary>
            {t('case.earlier')} <span class="count">{earlier.length}</span>
          </summary>
          <ul class="plain">
            {earlier.toReversed().map(({ value, until, why }) => (
              <li key={until}>
                {t('case.earlier-value', { value: value || '—', when: dateTime(until, locale) })}
                {why !== null && <span class="soft"> {t('case.changed-why', { why })}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
