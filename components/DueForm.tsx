/** Something that falls due, written down: what, when, how much. Kept while it is typed. */
import { useState } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import { DUE_KINDS, type DueKind } from '../lib/case/due';
import { fenOf } from '../lib/case/money';
import { Choice } from './Choice';
import { useDraft } from './drafts';
import { useLanguage } from './language';
import { Words } from './Words';

export interface WrittenDue {
  kind: DueKind;
  date: string;
  time: string | null;
  title: string;
  fen: number | null;
}

interface Props {
  /** Names what is typed here. */
  draft: string;
  onAdd: (due: WrittenDue) => Promise<boolean>;
}

/** An old due date comes from the facts. */
const KINDS = DUE_KINDS.filter((kind) => kind !== 'old-due');

export function DueForm({ draft, onAdd }: Props) {
  const { t } = useLanguage();
  const kind = useDraft(`${draft}:kind`, 'promise');
  const [date, time] = [useDraft(`${draft}:date`, ''), useDraft(`${draft}:time`, '')];
  const [title, sum] = [useDraft(`${draft}:title`, ''), useDraft(`${draft}:sum`, '')];
  const [bad, setBad] = useState(false);

  const add = async () => {
    const words = title.value.trim();
    const clock = time.value.trim();
    const fits =
      dayIn(date.value) !== null && words !== '' && (clock === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(clock));
    setBad(!fits);
    if (!fits) return;
    const chosen = DUE_KINDS.find((one) => one === kind.value) ?? 'promise';
    const due = { kind: chosen, date: date.value.trim(), time: clock || null, title: words, fen: fenOf(sum.value) };
    if (await onAdd(due)) for (const field of [date, time, title, sum]) field.settle(field.value);
  };

  return (
    <form
      class="due-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Choice
        label={t('due.kind')}
        options={KINDS.map((value) => ({ value, title: t(`due.kind.${value}`) }))}
        chosen={KINDS.find((one) => one === kind.value) ?? 'promise'}
        onChoose={kind.type}
      />
      <Words label={t('due.what')} draft={title} most={200} />
      <div class="pair day-and-time">
        <Words label={t('due.date')} draft={date} most={10} placeholder={t('text.example', { value: '2026-12-10' })} />
        <Words label={t('due.time')} draft={time} most={5} placeholder={t('text.example', { value: '14:30' })} />
      </div>
      <Words label={t('due.sum')} draft={sum} most={20} />
      {bad && (
        <p class="judged" role="alert" data-tone="bad">
          {t('due.bad')}
        </p>
      )}
      <div class="actions">
        <button type="submit">{t('due.add-it')}</button>
      </div>
    </form>
  );
}
