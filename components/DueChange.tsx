/** Changing one thing that falls due: another day, a part that was paid, or away with it. */
import { dayIn } from '../lib/case/day';
import type { Due } from '../lib/case/due';
import { fenOf } from '../lib/case/money';
import type { DueDeeds } from './DueList';
import { useDraft } from './drafts';
import { FactField } from './FactField';
import { useLanguage } from './language';

export function DueChange({ due, deeds }: { due: Due; deeds: DueDeeds }) {
  const { t } = useLanguage();
  const part = useDraft(`${deeds.drafts}:${due.id}:part`, '');
  const fen = fenOf(part.value);
  return (
    <details class="due-change">
      <summary>{t('due.change')}</summary>
      <FactField
        draft={`${deeds.drafts}:${due.id}:date`}
        label={t('due.date')}
        kind="date"
        saved={due.date}
        onSave={async (date) => {
          if (dayIn(date) === null) return false;
          deeds.onMove(due, date);
          return true;
        }}
      />
      {due.fen !== null && (
        <div class="pair">
          <label class="field">
            <span>{t('due.part')}</span>
            <input
              class="figures"
              inputMode="decimal"
              maxLength={20}
              value={part.value}
              onInput={(event) => part.type(event.currentTarget.value)}
            />
          </label>
          <button
            type="button"
            disabled={fen === null || fen <= 0}
            onClick={() => {
              deeds.onPaid(due, fen ?? 0);
              part.settle(part.value);
            }}
          >
            {t('due.note-part')}
          </button>
        </div>
      )}
      <button type="button" class="quiet" onClick={() => deeds.onDrop(due)}>
        {t('due.drop')}
      </button>
    </details>
  );
}
