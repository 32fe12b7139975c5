/** What a fact was before: each value with its end, why the next one came, and the entry that changed it; the newest can be explained here. */
import type { Line } from '../lib/case/line';
import { dateTime } from '../lib/i18n/format';
import { FactField } from './FactField';
import { LineChoice } from './LineChoice';
import { useLanguage } from './language';

/** Why a value came, and the entry that says so. */
export interface FactChange {
  why: string | null;
  from: Line | null;
}

export interface EarlierValue {
  value: string;
  /** When the next value came, RFC 3339 UTC. */
  until: string;
  /** What brought the next one. */
  next: FactChange;
}

interface Props {
  draft: string;
  /** What the fact is called. */
  label: string;
  /** Oldest first, and at least one. */
  earlier: readonly EarlierValue[];
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  /** The value that counts now: lines that hold it are the likely ones. */
  saved: string;
  /** Takes an earlier value up again; it goes into the history like any other change. */
  onSave: (value: string) => Promise<boolean>;
  onExplain: (change: { why: string; from: Line | null }) => Promise<boolean>;
  onGo: (line: Line) => void;
}

export function FactHistory({ draft, label, earlier, lines, saved, onSave, onExplain, onGo }: Props) {
  const { t, locale } = useLanguage();
  const { why, from } = earlier.at(-1)?.next ?? { why: null, from: null };
  const newest = lines.toReversed();
  const holds = ({ quote }: Line) => saved !== '' && quote.includes(saved);
  return (
    <details class="earlier-values">
      <summary>
        {t('case.earlier')} <span class="count">{earlier.length}</span>
      </summary>
      <ul class="plain">
        {earlier.toReversed().map(({ value, until, next }) => (
          <li key={until}>
            {t('case.earlier-value', { value: value || '—', when: dateTime(until, locale) })}
            {next.why !== null && <span class="soft"> {t('case.changed-why', { why: next.why })}</span>}
            {next.from && <Entry line={next.from} onGo={onGo} />}
            {value !== '' && value !== saved && (
              <button
                type="button"
                class="quiet"
                aria-label={t('case.use-again-of', { value })}
                onClick={() => void onSave(value)}
              >
                {t('case.use-again')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FactField
        draft={`${draft}:explained`}
        label={t('case.why-of', { what: label })}
        kind="text"
        saved={why ?? ''}
        onSave={(said) => onExplain({ why: said, from })}
      />
      {(lines.length > 0 || from !== null) && (
        <LineChoice
          label={t('case.entry-of', { what: label })}
          none={t('case.no-entry')}
          likely={newest.filter(holds)}
          others={newest.filter((line) => !holds(line))}
          chosen={from}
          onChoose={(line) => void onExplain({ why: why ?? '', from: line })}
        />
      )}
    </details>
  );
}

function Entry({ line, onGo }: { line: Line; onGo: (line: Line) => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="quoted" onClick={() => onGo(line)}>
      “{line.quote}” {t('timeline.entry', { seq: line.seq })}
    </button>
  );
}
