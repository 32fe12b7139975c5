/** Warning signs of the other side, in the head of the panel: seen in every tab, over nothing, with the reason and an answer. */

import { plainDate } from '../lib/i18n/format';
import type { LinkKind, NumberKind } from '../lib/playbook/link';
import type { RedFlagKind } from '../lib/reading/red-flag';
import { useLanguage } from './language';
import { sourceWords } from './source-words';

export type WarningKind = RedFlagKind | LinkKind | NumberKind;

export interface Warning {
  kind: WarningKind;
  certainty: 'high' | 'medium';
  /** The words, link or number that gave it. */
  words: string;
  /** Where a link leads; null for what is no link. */
  host: string | null;
  /** The official site or number that it resembles, with its source. */
  like: { name: string; of: string; source: string; checkedOn: string } | null;
  /** The playbook's reply; null where the right thing is to stop writing. */
  answer: string | null;
  hint: string | null;
  /** What is put aside with it, and the entries it stands in, the newest first. */
  names: string[];
  lines: number[];
}

export interface WarningDeeds {
  /** Language of the answers. */
  lang: string;
  onInsert: (text: string) => void;
  onDismiss: (warning: Warning) => void;
  /** Shows the line in the record. */
  onGo: (seq: number) => void;
}

export function Warnings({ warnings, deeds }: { warnings: Warning[]; deeds: WarningDeeds }) {
  const { t } = useLanguage();
  const [first, ...others] = warnings;
  return (
    <>
      <p class="sr-only" role="status">
        {first && t('flag.heard', { sign: t(`flag.${first.kind}`), words: first.words })}
      </p>
      {first && (
        <section class="warnings" aria-label={t('flag.title')}>
          <WarningCard key={first.names[0]} warning={first} deeds={deeds} />
          {others.length > 0 && (
            <details class="fold">
              <summary>{t('flag.more', { count: others.length })}</summary>
              {others.map((warning) => (
                <WarningCard key={warning.names[0]} warning={warning} deeds={deeds} />
              ))}
            </details>
          )}
        </section>
      )}
    </>
  );
}

function WarningCard({ warning, deeds }: { warning: Warning; deeds: WarningDeeds }) {
  const { t, locale } = useLanguage();
  const { kind, certainty, words, host, like, answer, hint, lines } = warning;
  const sign = t(`flag.${kind}`);
  const [seq] = lines;
  return (
    <div class="warning heed" data-certainty={certainty}>
      <p>
        <strong>{certainty === 'high' ? sign : t('flag.perhaps', { sign })}</strong>{' '}
        <button
          type="button"
          class="said-words"
          title={t('ledger.go')}
          aria-label={t('ledger.deed', { deed: t('ledger.go'), words })}
          onClick={() => seq !== undefined && deeds.onGo(seq)}
        >
          <q>{words}</q>
        </button>
      </p>
      <p>
        {t(`flag.${kind}.why`)} {host !== null && <bdi>{t('flag.host', { host })}</bdi>}{' '}
        {like && t('flag.like', { name: like.name, of: like.of })}
      </p>
      {like && (
        <p class="soft">
          {t('rule.checked', { source: sourceWords(like.source, t, locale), date: plainDate(like.checkedOn, locale) })}
        </p>
      )}
      {hint && <p lang={deeds.lang}>{hint}</p>}
      {answer && (
        <p class="answer" lang={deeds.lang}>
          {answer}
        </p>
      )}
      <div class="actions">
        {answer && (
          <button
            type="button"
            class="primary"
            aria-label={t('flag.insert', { sign })}
            onClick={() => deeds.onInsert(answer)}
          >
            {t('flag.insert-word')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t('ledger.deed', { deed: t('ledger.dismiss'), words: sign })}
          onClick={() => deeds.onDismiss(warning)}
        >
          {t('ledger.dismiss')}
        </button>
      </div>
    </div>
  );
}
