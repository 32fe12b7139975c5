/** Two questions that lead to what the case is about, for someone who does not know where to begin. */
import { FAQ, type GoalKind, MATTERS, triaged, wishesOf } from '../lib/case/triage';
import { Choice, type Option } from './Choice';
import { useDraft } from './drafts';
import { useLanguage } from './language';

interface Props {
  topics: readonly Option<string>[];
  onTake: (topic: string, goal: GoalKind) => void;
}

export function Triage({ topics, onTake }: Props) {
  const { t } = useLanguage();
  const [asked, wished] = [useDraft('triage:matter', ''), useDraft('triage:wish', '')];
  const matter = MATTERS.find((one) => one === asked.value);
  const wishes = matter === undefined ? [] : wishesOf(matter);
  const wish = wishes.find((one) => one === wished.value);
  const ids = topics.map(({ value }) => value);
  const result = matter && wish ? triaged(matter, wish, ids) : null;
  const title = topics.find(({ value }) => value === result?.topic);
  const none = { value: '', title: t('triage.choose') };
  return (
    <details class="fold">
      <summary>{t('triage.title')}</summary>
      <div class="due-form">
        <Choice
          label={t('triage.matter')}
          options={[none, ...MATTERS.map((value) => ({ value, title: t(`triage.matter.${value}`) }))]}
          chosen={matter ?? ''}
          onChoose={asked.type}
        />
        {matter && (
          <Choice
            label={t('triage.wish')}
            options={[none, ...wishes.map((value) => ({ value, title: t(`triage.wish.${value}`) }))]}
            chosen={wish ?? ''}
            onChoose={wished.type}
          />
        )}
        <div role="status">
          {result && title && (
            <>
              <p lang={title.lang}>{t('triage.result', { topic: title.title })}</p>
              <p class="soft">{t(`goal.note.${result.goal}`)}</p>
            </>
          )}
        </div>
        {result && (
          <div class="actions">
            <button type="button" onClick={() => onTake(result.topic, result.goal)}>
              {t('triage.take')}
            </button>
          </div>
        )}
        <h2>{t('faq.title')}</h2>
        <ul class="choices">
          {FAQ.map(({ id, topics: fits, goal }) => {
            const topic = fits.find((one) => ids.includes(one));
            return (
              topic && (
                <li key={id}>
                  <strong>{t(`faq.${id}`)}</strong>
                  <span>{t(`faq.${id}.answer`)}</span>
                  <button type="button" onClick={() => onTake(topic, goal)}>
                    {t('faq.take', { topic: topics.find(({ value }) => value === topic)?.title ?? topic })}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      </div>
    </details>
  );
}
