/** Checklist tab. */
import { useMemo } from 'preact/hooks';
import { Checklist, type ListedItem } from '../../../components/Checklist';
import { useLanguage } from '../../../components/language';
import type { Playbook, Stage } from '../../../lib/playbook/playbook';
import type { RecordRow } from '../../../lib/storage/store';
import type { Conversation } from '../../../lib/transcript/conversation';
import { listed, revertOf, stageOf, talkOf } from '../checklist';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  /** What is being recorded, or was last. */
  conversation: Conversation | null;
  records: RecordRow[];
}

export function ChecklistView({ atHand, playbook, conversation, records }: Props) {
  const { t } = useLanguage();
  const talk = useMemo(() => talkOf(conversation), [conversation]);
  if (!playbook || playbook.checklist.length === 0) return <p class="soft">{t('checklist.none')}</p>;

  const tick = (item: ListedItem, done: boolean) =>
    item.shown !== null && !done ? atHand.setTick(revertOf(item.id), true) : atHand.setTick(item.id, done);
  const add = (stage: Stage, text: string) =>
    atHand.work({ change: 'put-item', item: { id: `item-${crypto.randomUUID()}`, stage, text } });
  return (
    <Checklist
      items={listed(playbook, atHand.current, talk)}
      stage={stageOf(records)}
      lang={playbook.locale}
      onTick={tick}
      onAdd={add}
      onDrop={({ id }) => void atHand.work({ change: 'drop-item', id })}
    />
  );
}
