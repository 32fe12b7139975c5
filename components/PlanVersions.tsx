/** Plans that were adopted before: when, and what changed from one to the next. */
import type { PlanFact, PlanVersion } from '../lib/case/plan-versions';
import { dateTime } from '../lib/i18n/format';
import { useLanguage } from './language';

interface Props {
  versions: readonly PlanVersion[];
  titleOf: (fact: PlanFact) => string;
}

export function PlanVersions({ versions, titleOf }: Props) {
  const { t, locale } = useLanguage();
  return (
    <details class="fold">
      <summary>
        {t('plan.versions')} <span class="count">{versions.length}</span>
      </summary>
      <ol class="plan-versions">
        {versions.map(({ at, changed, why }) => (
          <li key={at}>
            <p class="figures">{dateTime(at, locale)}</p>
            <dl class="sums figures">
              {changed.map(({ fact, before, value }) => (
                <div key={fact}>
                  <dt>{titleOf(fact)}</dt>
                  <dd>
                    {before && <s>{before}</s>} {value || '–'}
                  </dd>
                </div>
              ))}
            </dl>
            {why && <p class="soft">{why}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
