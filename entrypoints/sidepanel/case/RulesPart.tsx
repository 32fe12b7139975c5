/** Rules and steps for the country and the lender of the case. A step that was taken becomes an answer that is due. */
import { Choice } from '../../../components/Choice';
import { FactField } from '../../../components/FactField';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { type Asked, RuleList, StepList } from '../../../components/RuleList';
import { debtAtHand, debtOf } from '../../../lib/case/debt';
import { newDue } from '../../../lib/case/due';
import { factValue } from '../../../lib/case/fact';
import { isOldDebt } from '../../../lib/case/old-debt';
import { answerDue, answerId, askedFor, COUNTRIES, rulesFor, type Step, stepsFor } from '../../../lib/case/rules';
import { duesOf } from '../../../lib/case/work';
import type { Playbook } from '../../../lib/playbook/playbook';
import { type Day, dayText } from '../../../lib/transcript/calendar';
import { countryOf } from '../country';
import { factRow } from '../facts';
import type { CaseAtHand } from '../useCase';
import type { Say } from '../useNotice';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook;
  today: Day;
  say: Say;
}

export function RulesPart({ atHand, playbook, today, say }: Props) {
  const { t, locale } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const clauses = factRow('contract.clauses', atHand, playbook.locale);
  const country = countryOf(row, playbook.locale);
  // Where nothing is lent there is a shop or a service on the other side.
  const lender = playbook.debt ? debtOf(row, debtAtHand(row)).lenderType : 'trader';

  const taken = async (step: Step, date: string) => {
    const title = [step.contact, step.says[locale].split(/[:：]/)[0]].filter(Boolean).join(' · ');
    const due = newDue({ id: answerId(step, dayText(today)), kind: 'answer', date, title, fen: null });
    if (await atHand.work({ change: 'put-dues', dues: [due], instead: null })) say.done(t('rule.reminded'));
  };
  const asked = (step: Step): Asked | null => {
    const found = atHand.current && askedFor(step, duesOf(atHand.current), dayText(today));
    return found && { id: found.due.id, asked: found.asked, due: found.due.date, answered: found.due.doneAt !== null };
  };
  const undo = async ({ id }: Asked) => {
    if (await atHand.work({ change: 'drop-due', id })) say.done(t('rule.asked-undone'));
  };

  return (
    <Fold id="rules" title={t('case.part.rules')}>
      <p class="soft">{t('rule.what')}</p>
      <Choice
        label={t('rule.country')}
        options={[
          { value: '', title: t('rule.country.unknown') },
          ...COUNTRIES.map((value) => ({ value, title: t(`rule.country.${value}`) })),
        ]}
        chosen={country ?? ''}
        onChoose={(value) => void atHand.setFact('country', value)}
      />
      <FactField
        draft={clauses.draft}
        label={t('rule.clauses')}
        kind="text"
        saved={clauses.saved}
        onSave={clauses.onSave}
      />
      {country && (
        <>
          {lender === null && <p class="soft">{t('rule.lender-first')}</p>}
          {playbook.debt && isOldDebt(factValue(row, 'due_date') ?? '', today, country) && (
            <p class="warning">{t('rule.old-debt')}</p>
          )}
          <h3>{t('rule.steps')}</h3>
          <StepList
            today={today}
            steps={stepsFor({ country, lender })}
            dueOf={(step) => {
              const due = answerDue(step, today);
              return due && dayText(due);
            }}
            askedOf={asked}
            onTaken={(step, due) => void taken(step, due)}
            onUndo={(one) => void undo(one)}
          />
          <h3>{t('rule.rules')}</h3>
          <RuleList rules={rulesFor({ country, lender })} today={today} />
        </>
      )}
    </Fold>
  );
}
