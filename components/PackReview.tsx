/** A pack from others before anything of it is added: each phrase with its tick, what it would do, and what is odd about it. */
import { useId, useState } from 'preact/hooks';
import type { RuleId } from '../lib/guards/finding';
import type { Offered } from '../lib/playbook/pack';
import { useLanguage } from './language';

export interface Reviewed extends Offered {
  /** What the user has under the same id, when it changes. */
  before: string | null;
  risks: (RuleId | 'elsewhere')[];
}

interface Props {
  file: string;
  offered: Reviewed[];
  /** Rows that could not be read. */
  left: number;
  onAdd: (chosen: Reviewed[]) => void;
  onCancel: () => void;
}

/** More boxes than this at once are no help, and slow. */
const PAGE = 100;

export function PackReview({ file, offered, left, onAdd, onCancel }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(offered.flatMap((one, i) => (isPlain(one) ? [i] : []))),
  );
  const choose = (index: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(index);
    else next.delete(index);
    setChosen(next);
  };
  const picked = offered.filter((_, index) => chosen.has(index));

  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t('own.review', { file })}</h2>
      <p>{t('own.review-what')}</p>
      {left > 0 && <p class="warning">{t('own.review-left', { count: left })}</p>}
      <ul class="pack">
        {offered.slice(0, shown).map((one, index) => (
          <li key={one.phrase.id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.has(index)}
                disabled={one.is === 'same'}
                onChange={(event) => choose(index, event.currentTarget.checked)}
              />
              <span class="pack-words">
                <span class="phrase-text" lang={one.phrase.locale}>
                  {one.phrase.text}
                </span>
                <span class="marks">
                  <span class="chip">{t(`own.is.${one.is}`)}</span>
                  {one.risks.map((risk) => (
                    <span key={risk} class="chip danger">
                      {risk === 'elsewhere'
                        ? t('own.risk.elsewhere')
                        : t('own.risk.guard', { what: t(`guard.${risk}.what`) })}
                    </span>
                  ))}
                </span>
                {one.before !== null && (
                  <span class="soft" lang={one.phrase.locale}>
                    {t('own.before', { text: one.before })}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {offered.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + PAGE)}>
          {t('own.show-more')}
        </button>
      )}
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={picked.length === 0}
          onClick={() => picked.length > 0 && onAdd(picked)}
        >
          {t('own.add', { count: picked.length })}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </section>
  );
}

/** Ticked from the start is only what is new and has nothing odd about it. */
const isPlain = ({ is, risks }: Reviewed): boolean => is === 'new' && risks.length === 0;
