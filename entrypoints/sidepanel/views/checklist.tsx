/** Checklist tab. */
import { Checklist } from '../../../components/Checklist';
import { useLanguage } from '../../../components/language';
import { factValues } from '../../../lib/case/fact';
import { fill } from '../../../lib/playbook/fill';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { Playbook } from '../../../lib/playbook/playbook';
import type { CaseAtHand } from '../useCase';

export function ChecklistView({ atHand, playbook }: { atHand: CaseAtHand; playbook: Playbook | null }) {
  const { t } = useLanguage();
  if (!playbook || playbook.checklist.length === 0) return <p class="soft">{t('checklist.none')}</p>;
  const facts = atHand.current ? factValues(atHand.current) : {};
  const { locale } = playbook;
  const filled = (text: string): string =>
    fill({ text }, facts, locale)
      .parts.map((part) =>
        'text' in part ? part.text : 'value' in part ? part.value : placeholderLabel(part.key, locale),
      )
      .join('');
  return (
    <Checklist
      items={playbook.checklist.map((item) => ({ ...item, text: filled(item.text) }))}
      ticked={new Set(Object.keys(atHand.current?.ticks ?? {}))}
      lang={locale}
      onTick={(item, done) => void atHand.setTick(item, done)}
    />
  );
}
