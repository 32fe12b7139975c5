/** What not to forget: before, during and after. */
import type { ChecklistItem, Stage } from '../lib/playbook/playbook';
import { useLanguage } from './language';

interface Props {
  items: ChecklistItem[];
  ticked: ReadonlySet<string>;
  /** Language of the items. */
  lang: string;
  onTick: (item: string, done: boolean) => void;
}

const stages: readonly Stage[] = ['before', 'during', 'after'];

export function Checklist({ items, ticked, lang, onTick }: Props) {
  const { t } = useLanguage();
  return (
    <>
      {stages.map((stage) => {
        const group = items.filter((item) => item.stage === stage);
        if (group.length === 0) return null;
        const done = group.filter((item) => ticked.has(item.id)).length;
        return (
          <fieldset key={stage} class="checklist">
            <legend>
              <span>{t(`checklist.${stage}`)}</span>{' '}
              <span class="count">{t('checklist.progress', { done, total: group.length })}</span>
            </legend>
            {group.map((item) => (
              <label key={item.id} class="check" lang={lang}>
                <input
                  type="checkbox"
                  checked={ticked.has(item.id)}
                  onChange={(event) => onTick(item.id, event.currentTarget.checked)}
                />
                <span>{item.text}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
