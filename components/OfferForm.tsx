/** What the other side offers, as far as it was said; what was not is left empty. Kept while it is typed. */
import { useMemo, useState } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import type { Line } from '../lib/case/line';
import { fenOf, yuanOf } from '../lib/case/money';
import type { Offer } from '../lib/case/offer';
import { offerLines } from '../lib/case/offer-lines';
import { offerIn } from '../lib/case/said';
import { useDraft } from './drafts';
import { keptLine, lineKept } from './kept-line';
import { LineChoice } from './LineChoice';
import { useLanguage } from './language';
import { Words } from './Words';

export type SaidOffer = Omit<Offer, 'id' | 'by' | 'at' | 'debt'>;

interface Props {
  /** Names what is typed here. */
  draft: string;
  /** What the other side said, oldest first. */
  lines: readonly Line[];
  onAdd: (offer: SaidOffer) => Promise<boolean>;
}

const FIELDS = ['monthly', 'count', 'first-date', 'total', 'cost-term', 'credit-term', 'breach-term'] as const;

export function OfferForm({ draft, lines, onAdd }: Props) {
  const { t } = useLanguage();
  const { likely, others } = useMemo(() => offerLines(lines), [lines]);
  const [bad, setBad] = useState(false);
  const line = useDraft(`${draft}:line`, '');
  const from = lineKept(line.value);
  const name = (field: (typeof FIELDS)[number]) => `${draft}:${field}`;
  const drafts = {
    monthly: useDraft(name('monthly'), ''),
    count: useDraft(name('count'), ''),
    'first-date': useDraft(name('first-date'), ''),
    total: useDraft(name('total'), ''),
    'cost-term': useDraft(name('cost-term'), ''),
    'credit-term': useDraft(name('credit-term'), ''),
    'breach-term': useDraft(name('breach-term'), ''),
  };
  const text = (field: (typeof FIELDS)[number]) => drafts[field].value.trim() || null;

  /** What the line states goes into the fields that are empty; what was typed stays. */
  const choose = (chosen: Line | null) => {
    line.type(keptLine(chosen));
    const found = chosen && offerIn(chosen.quote);
    if (!found) return;
    const stated = { monthly: found.monthlyFen, total: found.totalFen };
    if (text('count') === null && found.count !== null) drafts.count.type(String(found.count));
    for (const field of ['monthly', 'total'] as const) {
      const fen = stated[field];
      if (text(field) === null && fen !== null) drafts[field].type(yuanOf(fen));
    }
  };

  const add = async () => {
    const [count, first] = [text('count') ?? '', text('first-date') ?? ''];
    const offer: SaidOffer = {
      monthlyFen: fenOf(text('monthly') ?? ''),
      count: /^[1-9]\d{0,2}$/.test(count) ? Number(count) : null,
      firstDate: dayIn(first) ? first : null,
      totalFen: fenOf(text('total') ?? ''),
      costTerm: text('cost-term'),
      creditTerm: text('credit-term'),
      breachTerm: text('breach-term'),
      from,
    };
    const said = offer.monthlyFen !== null || offer.count !== null || offer.totalFen !== null;
    setBad(!said);
    if (!said || !(await onAdd(offer))) return;
    for (const field of FIELDS) drafts[field].settle(drafts[field].value);
    line.settle(line.value);
  };

  return (
    <form
      class="due-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {(likely.length > 0 || others.length > 0) && (
        <LineChoice
          label={t('offer.line')}
          none={t('term.no-line')}
          likely={likely}
          others={others}
          chosen={from}
          onChoose={choose}
        />
      )}
      {FIELDS.map((field) => (
        <Words
          key={field}
          label={t(`offer.${field}`)}
          draft={drafts[field]}
          most={field.endsWith('term') ? 200 : 20}
          placeholder={field === 'first-date' ? t('text.example', { value: '2026-12-10' }) : undefined}
        />
      ))}
      {bad && (
        <p class="judged" role="alert" data-tone="bad">
          {t('offer.bad')}
        </p>
      )}
      <div class="actions">
        <button type="submit">{t('offer.add-it')}</button>
      </div>
    </form>
  );
}
