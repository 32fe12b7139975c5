/** What if: a way to pay is tried by typing or sliding, and says at once what it comes to. What was typed is kept. */
import type { ComponentChildren } from 'preact';
import type { Ability } from '../lib/case/budget-sheet';
import { dayIn } from '../lib/case/day';
import { fenOf, yuanOf } from '../lib/case/money';
import { PLAN_KINDS, type Plan, type PlanKind, type Planned, type PlanTerms, planOf } from '../lib/case/plan';
import { fitOfPlan } from '../lib/case/plan-facts';
import type { Rate } from '../lib/case/rate';
import { Choice } from './Choice';
import { type Draft, useDraft } from './drafts';
import { useLanguage } from './language';
import { PlanResult } from './PlanResult';
import { SlideField } from './SlideField';

interface Props {
  /** Names what is typed here: one plan for each debt. */
  draft: string;
  sumFen: number;
  rate: Rate | null;
  /** The debt has a rate that cannot be reckoned with: what it costs is not known. */
  rateUnread?: boolean;
  ability: Ability;
  /** First payment to begin with, `2026-12-10`. */
  firstDate: string;
  /** What can be done with the plan. */
  actions: (plan: Plan, mayOffer: boolean) => ComponentChildren;
}

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);
const yuan = (text: string): number | null => {
  const fen = fenOf(text);
  return fen === null ? null : Math.round(fen / 100);
};

export function PlanForm({ draft, sumFen, rate, rateUnread = false, ability, firstDate, actions }: Props) {
  const { t } = useLanguage();
  const offer = ability.state === 'some' ? ability.offerFen : null;
  const field = (name: string) => `${draft}:${name}`;
  const kindDraft = useDraft(field('kind'), 'by-count');
  const kind = PLAN_KINDS.find((one) => one === kindDraft.value) ?? 'by-count';
  const drafts: Record<'count' | 'amount' | 'down' | 'firstCount' | 'firstAmount' | 'days' | 'date', Draft> = {
    count: useDraft(field('count'), String(offer === null ? 12 : Math.min(60, Math.ceil(sumFen / offer)))),
    amount: useDraft(field('amount'), yuanOf(offer ?? Math.ceil(sumFen / 1200) * 100)),
    down: useDraft(field('down'), yuanOf(Math.ceil(sumFen / 1000) * 100)),
    firstCount: useDraft(field('first-count'), '3'),
    firstAmount: useDraft(field('first-amount'), yuanOf(Math.ceil((offer ?? sumFen / 12) / 200) * 100)),
    days: useDraft(field('days'), '30'),
    date: useDraft(field('date'), firstDate),
  };
  const first = dayIn(drafts.date.value);
  const terms = termsOf(kind, drafts);
  const planned: Planned = terms && first ? planOf(sumFen, terms, rate, first) : { ok: false, why: 'bad-figures' };
  const most = Math.max(1, Math.floor(sumFen / 100));

  const count = (name: 'count' | 'firstCount' | 'days', label: string, top: number) => (
    <SlideField
      label={label}
      value={drafts[name].value}
      at={whole(drafts[name].value)}
      least={1}
      most={top}
      onType={drafts[name].type}
    />
  );
  const sum = (name: 'amount' | 'down' | 'firstAmount', label: string) => (
    <SlideField
      label={label}
      value={drafts[name].value}
      at={yuan(drafts[name].value)}
      least={1}
      most={most}
      step={most > 2000 ? 10 : 1}
      onType={drafts[name].type}
    />
  );

  return (
    <>
      <Choice
        label={t('plan.kind')}
        options={PLAN_KINDS.map((value) => ({ value, title: t(`plan.kind.${value}`) }))}
        chosen={kind}
        onChoose={kindDraft.type}
      />
      {kind === 'down' && sum('down', t('plan.down'))}
      {kind === 'step' && count('firstCount', t('plan.first-count'), 24)}
      {kind === 'step' && sum('firstAmount', t('plan.first-amount'))}
      {kind === 'by-amount' && sum('amount', t('plan.amount'))}
      {kind === 'defer' && count('days', t('plan.days'), 180)}
      {(kind === 'by-count' || kind === 'down' || kind === 'step') && count('count', t('plan.count'), 60)}
      <label class="field">
        <span>{t(kind === 'defer' ? 'plan.due-date' : 'plan.first-date')}</span>
        <input
          value={drafts.date.value}
          placeholder={t('text.example', { value: '2026-12-10' })}
          autocomplete="off"
          maxLength={10}
          onInput={(event) => drafts.date.type(event.currentTarget.value)}
        />
      </label>
      {rateUnread && (
        <p class="judged" data-tone="limited">
          {t('plan.rate-unread')}
        </p>
      )}
      <Outcome planned={planned} ability={ability} actions={actions} />
    </>
  );
}

function Outcome({ planned, ability, actions }: Pick<Props, 'ability' | 'actions'> & { planned: Planned }) {
  const { t } = useLanguage();
  if (!planned.ok)
    return (
      <p class="judged" role="status" data-tone="bad">
        {t(`plan.refused.${planned.why}`)}
      </p>
    );
  const fit = fitOfPlan(planned.plan, ability);
  return (
    <>
      <PlanResult plan={planned.plan} fit={fit} limitFen={ability.state === 'some' ? ability.offerFen : null} />
      {actions(planned.plan, fit === 'fits' || fit === 'no-month')}
    </>
  );
}

type Texts = Record<'count' | 'amount' | 'down' | 'firstCount' | 'firstAmount' | 'days', Pick<Draft, 'value'>>;

/** The terms that the fields say, or null while one of them is no number. */
function termsOf(kind: PlanKind, { count, amount, down, firstCount, firstAmount, days }: Texts): PlanTerms | null {
  const [n, each, now] = [whole(count.value), fenOf(amount.value), fenOf(down.value)];
  const [months, less, later] = [whole(firstCount.value), fenOf(firstAmount.value), whole(days.value)];
  if (kind === 'by-count') return n === null ? null : { kind, count: n };
  if (kind === 'by-amount') return each === null ? null : { kind, amountFen: each };
  if (kind === 'down') return now === null || n === null ? null : { kind, downFen: now, count: n };
  if (kind === 'defer') return later === null ? null : { kind, days: later };
  return months === null || less === null || n === null ? null : { kind, firstCount: months, firstFen: less, count: n };
}
