/** Papers that show how things are: at hand, missing, or not needed. What is at hand can go into the phrases. */
import type { PaperRow, PaperState } from '../lib/case/papers-at-hand';
import { PAPER_STATES } from '../lib/case/papers-at-hand';
import { Choice, type Option } from './Choice';
import { useLanguage } from './language';

interface Props {
  situations: readonly Option<string>[];
  situation: string;
  onSituation: (situation: string) => void;
  rows: readonly PaperRow[];
  onState: (id: string, state: PaperState | '') => void;
  /** Null while none is at hand. */
  onUse: (() => void) | null;
  /** Null while no situation is chosen. */
  onReason: (() => void) | null;
}

export function PaperList({ situations, situation, onSituation, rows, onState, onUse, onReason }: Props) {
  const { t, locale } = useLanguage();
  return (
    <>
      <p class="soft">{t('papers.what')}</p>
      <Choice label={t('papers.situation')} options={situations} chosen={situation} onChoose={onSituation} />
      <div class="lines">
        {rows.map(({ id, name, state }) => (
          <Choice
            key={id}
            label={name[locale]}
            options={[
              { value: '', title: t('papers.unsaid') },
              ...PAPER_STATES.map((value) => ({ value, title: t(`papers.${value}`) })),
            ]}
            chosen={state ?? ''}
            onChoose={(next) => onState(id, next)}
          />
        ))}
      </div>
      <p class="soft">{t('papers.upload')}</p>
      <div class="actions">
        {onUse && (
          <button type="button" class="primary" onClick={onUse}>
            {t('papers.use')}
          </button>
        )}
        {onReason && (
          <button type="button" onClick={onReason}>
            {t('papers.reason')}
          </button>
        )}
      </div>
    </>
  );
}
