/** Cards to read: each a few lines, and below a line the rule or the published number that it rests on. */
import type { Rule } from '../lib/case/rules';
import type { OfficialNumber } from '../lib/playbook/official';
import { useLanguage } from './language';
import { Source } from './RuleList';

export interface CardShown {
  id: string;
  title: string;
  lines: readonly { says: string; rule: Rule | null; number: OfficialNumber | null }[];
}

export function InfoCards({ cards }: { cards: readonly CardShown[] }) {
  const { locale } = useLanguage();
  return (
    <>
      {cards.map(({ id, title, lines }) => (
        <details key={id} class="fold">
          <summary>{title}</summary>
          <ul class="rules">
            {lines.map(({ says, rule, number }) => (
              <li key={says}>
                <p>
                  {number && <strong class="figures">{number.number} </strong>}
                  {says}
                </p>
                {rule && (
                  <>
                    <p class="soft">{rule.says[locale]}</p>
                    <Source of={rule} />
                  </>
                )}
                {number && <Source of={number} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
