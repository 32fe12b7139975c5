/** How far the case has come, step by step. */
import type { Reached } from '../lib/case/milestones';
import { useLanguage } from './language';

export function Milestones({ steps }: { steps: readonly Reached[] }) {
  const { t } = useLanguage();
  const now = steps.find(({ reached }) => !reached)?.milestone;
  return (
    <ol class="milestones">
      {steps.map(({ milestone, reached }) => (
        <li key={milestone} data-reached={reached} {...(milestone === now ? { 'aria-current': 'step' } : {})}>
          <span aria-hidden="true">{reached ? '✓' : milestone === now ? '→' : '·'}</span>
          <span>
            {t(`milestone.${milestone}`)}
            <span class="sr-only"> {t(reached ? 'ready.done' : 'ready.open')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
