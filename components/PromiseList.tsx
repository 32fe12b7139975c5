/** What the other side promised in the chat, to be taken into the follow-up: the day can be corrected first. */
import { dayIn } from '../lib/case/day';
import type { Promised } from '../lib/case/said';
import { useDraft } from './drafts';
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  /** Begins the names of what is typed here. */
  drafts: string;
  promises: Promised[];
  onTake: (promise: Promised, date: string) => void;
}

export function PromiseList({ drafts, promises, onTake }: Props) {
  return (
    <ul class="dues">
      {promises.map((promise) => (
        <PromiseItem
          key={`${promise.line.seq}/${promise.line.quote}`}
          drafts={drafts}
          promise={promise}
          onTake={onTake}
        />
      ))}
    </ul>
  );
}

function PromiseItem({ drafts, promise, onTake }: Omit<Props, 'promises'> & { promise: Promised }) {
  const { t, locale } = useLanguage();
  const { line, date, fen, done, conditional } = promise;
  const day = useDraft(`${drafts}:${line.record}:${line.seq}:${line.quote.slice(0, 20)}`, date ?? '');
  return (
    <li class="due" data-state="soon">
      <p class="due-head">
        <q>{line.quote}</q>
        {fen !== null && <span class="figures">{moneyText(fen, locale)}</span>}
      </p>
      {date === null && <p class="soft">{t('due.promised-open')}</p>}
      {conditional && <p class="soft">{t('due.promised-condition')}</p>}
      {done && <p class="soft">{t('due.promised-done')}</p>}
      <div class="pair">
        <input
          class="figures"
          aria-label={t('due.promised-when', { quote: line.quote })}
          value={day.value}
          placeholder="2026-12-10"
          maxLength={10}
          autocomplete="off"
          onInput={(event) => day.type(event.currentTarget.value)}
        />
        <button type="button" disabled={dayIn(day.value) === null} onClick={() => onTake(promise, day.value.trim())}>
          {t('due.take')}
        </button>
      </div>
    </li>
  );
}
