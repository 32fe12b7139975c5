/** What a plan comes to: in a sentence, in figures, drawn, and as a table. */
import type { Fit } from '../lib/case/budget-sheet';
import type { Plan } from '../lib/case/plan';
import { plainDate } from '../lib/i18n/format';
import { useLanguage } from './language';
import { moneyText } from './money';
import { PlanChart } from './PlanChart';

interface Props {
  plan: Plan;
  fit: Fit | 'no-month';
  /** What can be paid a month; null when nothing can, or it is not known. */
  limitFen: number | null;
}

export function PlanResult({ plan, fit, limitFen }: Props) {
  const { t, locale } = useLanguage();
  const money = (fen: number) => moneyText(fen, locale);
  const verdict = () => {
    if (fit !== 'above') return t(`plan.${fit}`);
    return limitFen === null ? t('plan.above-nothing') : t('plan.above', { limit: money(limitFen) });
  };
  const { rate } = plan;
  return (
    <>
      <div role="status" class="plan-said">
        <p class="answer figures">{useSentence(plan)}</p>
        <p class="judged" data-tone={fit === 'fits' ? 'good' : fit === 'above' ? 'bad' : 'limited'}>
          {verdict()}
        </p>
      </div>
      <dl class="sums figures">
        <div>
          <dt>{t('plan.total')}</dt>
          <dd>{money(plan.totalFen)}</dd>
        </div>
        <div>
          <dt>{t('plan.cost')}</dt>
          <dd>{money(plan.costFen)}</dd>
        </div>
        <div>
          <dt>{t('plan.rate')}</dt>
          <dd>
            {rate
              ? t('plan.rate-of', { effective: rate.effective.toFixed(2), nominal: rate.nominal.toFixed(2) })
              : t('plan.rate-none')}
          </dd>
        </div>
      </dl>
      <PlanChart plan={plan} />
      <details class="plan-table">
        <summary>{t('plan.table')}</summary>
        <table class="figures" data-wide={isWide(plan)}>
          <thead>
            <tr>
              {(['date', 'payment', 'cost', 'balance'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`plan.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row) => (
              <tr key={row.date}>
                <th scope="row">{row.date}</th>
                <td data-column={t('plan.column.payment')}>{money(row.paymentFen)}</td>
                <td data-column={t('plan.column.cost')}>{money(row.costFen)}</td>
                <td data-column={t('plan.column.balance')}>{money(row.balanceFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** From a hundred thousand on, three sums and a day do not stand in one line of a narrow panel. */
const WIDE_FEN = 10_000_000;
const isWide = ({ sumFen, totalFen }: Plan): boolean => Math.max(sumFen, totalFen) >= WIDE_FEN;

function useSentence({ terms, rows, totalFen }: Plan): string {
  const { t, locale } = useLanguage();
  const money = (fen: number) => moneyText(fen, locale);
  const last = rows.at(-1);
  const date = plainDate(last?.date ?? '', locale);
  const end = { last: money(last?.paymentFen ?? 0), date };
  const each = (at: number) => money(rows[at]?.paymentFen ?? 0);
  if (terms.kind === 'defer') return t('plan.result.defer', { total: money(totalFen), date });
  if (terms.kind === 'down')
    return t('plan.result.down', { down: money(terms.downFen), count: rows.length - 1, amount: each(1), ...end });
  if (terms.kind === 'step') {
    const months = terms.firstCount;
    return t('plan.result.step', { first: each(0), months, count: rows.length - months, amount: each(months), ...end });
  }
  return t('plan.result', { count: rows.length, amount: each(0), ...end });
}
