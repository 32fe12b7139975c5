/** What is commonly looked after, one click each. What stands in the list already is not offered again. */
import { USUAL_DUES, type UsualDue } from '../lib/case/usual-dues';
import { useLanguage } from './language';

interface Props {
  /** Those that are open already. */
  open: readonly UsualDue[];
  onAdd: (usual: UsualDue) => void;
}

export function UsualDues({ open, onAdd }: Props) {
  const { t } = useLanguage();
  const left = USUAL_DUES.filter((usual) => !open.includes(usual));
  return (
    <details class="fold">
      <summary>{t('usual.title')}</summary>
      <ul class="choices">
        {left.map((usual) => (
          <li key={usual}>
            <button type="button" onClick={() => onAdd(usual)}>
              {t(`usual.${usual}`)}
            </button>
            <span class="soft">{t(`usual.${usual}.when`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
