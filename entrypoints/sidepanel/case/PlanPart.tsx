/** Ways to pay the chosen debt, tried out; the one that fits goes into the phrases. */
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { PlanForm } from '../../../components/PlanForm';
import { PlanVersions } from '../../../components/PlanVersions';
import type { Ability } from '../../../lib/case/budget-sheet';
import { addMonths, dayIn } from '../../../lib/case/day';
import type { Debt } from '../../../lib/case/debt';
import { duesOfPlan, instalmentsId } from '../../../lib/case/due';
import { offerOfPlan } from '../../../lib/case/offer';
import type { Plan } from '../../../lib/case/plan';
import { adopted } from '../../../lib/case/plan-facts';
import { planCsv, planLines } from '../../../lib/case/plan-text';
import { planVersions } from '../../../lib/case/plan-versions';
import { heldFacts } from '../../../lib/case/spoken';
import { download } from '../../../lib/platform/download';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import { type Day, dayText } from '../../../lib/transcript/calendar';
import type { CaseAtHand } from '../useCase';
import type { Say } from '../useNotice';

interface Props {
  atHand: CaseAtHand;
  phraseLocale: PhraseLocale;
  debt: Debt;
  /** What of the ability is this debt's share. */
  ability: Ability;
  today: Day;
  dueDate: string;
  onCopy: (text: string) => void;
  say: Say;
}

export function PlanPart({ atHand, phraseLocale, debt, ability, today, dueDate, onCopy, say }: Props) {
  const { t } = useLanguage();
  const versions = atHand.current ? planVersions(atHand.current, debt.number) : [];
  const due = dayIn(dueDate);
  const firstDate = dayText(due && dueDate >= dayText(today) ? due : addMonths(today, 1));
  const use = async (plan: Plan) => {
    if (await atHand.work({ change: 'facts', values: heldFacts(debt.number, adopted(plan)) })) say.done(t('plan.used'));
  };
  const follow = async (plan: Plan) => {
    const name = debt.name || t('debt.numbered', { number: debt.number });
    const dues = duesOfPlan(
      plan,
      () => instalmentsId(debt.number) + crypto.randomUUID(),
      (at) => t('due.instalment', { n: at + 1, count: plan.rows.length, name }),
    );
    if (await atHand.work({ change: 'put-dues', dues, instead: instalmentsId(debt.number) }))
      say.done(t('plan.followed'));
  };
  const offer = async (plan: Plan) => {
    const mine = offerOfPlan(plan, debt.number, crypto.randomUUID(), new Date().toISOString());
    if (await atHand.work({ change: 'put-offer', offer: mine })) say.done(t('offer.added'));
  };
  const saveTable = (plan: Plan) => {
    const columns = {
      date: t('plan.column.date'),
      payment: t('plan.column.payment'),
      cost: t('plan.column.cost'),
      balance: t('plan.column.balance'),
    };
    download(new Blob([planCsv(plan, columns)], { type: 'text/csv;charset=utf-8' }), 'plan.csv');
  };
  return (
    <Fold id="plan" title={t('case.part.plan')}>
      {debt.totalFen === null || debt.totalFen <= 0 ? (
        <p class="soft">{t('plan.no-sum')}</p>
      ) : (
        <PlanForm
          key={`${atHand.current?.id}:${debt.number}`}
          draft={`plan:${atHand.current?.id ?? 'new'}:${debt.number}`}
          sumFen={debt.totalFen}
          rate={debt.rate}
          rateUnread={debt.rateUnread}
          ability={ability}
          firstDate={firstDate}
          actions={(plan, mayOffer) => (
            <div class="actions">
              <button type="button" class="primary" disabled={!mayOffer} onClick={() => void use(plan)}>
                {t('plan.use')}
              </button>
              <button type="button" disabled={!mayOffer} onClick={() => void follow(plan)}>
                {t('plan.follow')}
              </button>
              <button type="button" disabled={!mayOffer} onClick={() => void offer(plan)}>
                {t('offer.mine')}
              </button>
              <button type="button" disabled={!mayOffer} onClick={() => onCopy(planLines(plan))}>
                {t('plan.copy')}
              </button>
              <button type="button" onClick={() => saveTable(plan)}>
                {t('plan.csv')}
              </button>
            </div>
          )}
        />
      )}
      {versions.length > 1 && (
        <PlanVersions versions={versions} titleOf={(fact) => placeholderLabel(fact, phraseLocale)} />
      )}
    </Fold>
  );
}
