/** What to read from during a call: the opening in large letters, the facts below it, and what is never said. */
import { useLanguage } from './language';

interface Props {
  /** Language of the opening. */
  lang: string;
  /** Null while a blank of it is not known. */
  opening: string | null;
  facts: readonly { label: string; value: string }[];
}

export function CallCard({ lang, opening, facts }: Props) {
  const { t } = useLanguage();
  return (
    <details class="fold">
      <summary>{t('call.title')}</summary>
      {opening === null && facts.length === 0 && <p class="soft">{t('call.none')}</p>}
      {opening !== null && (
        <p class="aloud" lang={lang}>
          {opening}
        </p>
      )}
      <dl class="sums figures">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="warning">{t('call.never')}</p>
    </details>
  );
}
