/** A plan drawn: the balance going down, and each payment with its cost on top. What it shows is said in words beside it. */
import type { Plan } from '../lib/case/plan';
import { drawingOf } from '../lib/case/plan-drawing';
import { useLanguage } from './language';
import { moneyText } from './money';

export function PlanChart({ plan }: { plan: Plan }) {
  const { t, locale } = useLanguage();
  const { width, height, balance, bars } = drawingOf(plan);
  const money = (fen: number) => moneyText(fen, locale);
  const title = t('plan.drawn', { sum: money(plan.sumFen), count: plan.rows.length, cost: money(plan.costFen) });
  return (
    <figure class="plan-chart">
      <svg viewBox={`0 -1 ${width} ${height + 2}`} role="img" aria-label={title} preserveAspectRatio="none">
        {bars.map(({ x, width: wide, principal, cost }) => (
          <g key={x}>
            <rect class="bar-principal" x={x} y={principal.y} width={wide} height={principal.height} />
            <rect class="bar-cost" x={x} y={cost.y} width={wide} height={cost.height} />
          </g>
        ))}
        <polyline class="balance" points={balance} />
      </svg>
      <figcaption class="key" aria-hidden="true">
        <span class="key-balance">{t('plan.drawn-balance')}</span>
        <span class="key-principal">{t('plan.drawn-principal')}</span>
        {plan.costFen > 0 && <span class="key-cost">{t('plan.drawn-cost')}</span>}
      </figcaption>
    </figure>
  );
}
