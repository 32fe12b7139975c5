/** Checklist tab. */
import { useMemo } from 'preact/hooks';
import { Checklist, type ListedItem } from '../../../components/Checklist';
import { useLanguage } from '../../../components/language';
import { TickLists } from '../../../components/TickLists';
import { FIRST_DAY } from '../../../lib/case/data/lists';
import type { Playbook, Stage } from '../../../lib/playbook/playbook';
import type { RecordRow } from '../../../lib/storage/store';
import type { Conversation } from '../../../lib/transcript/conversation';
import { listed, revertOf, stageOf, talkOf } from '../checklist';
import { readiness, tickList } from '../lists';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  /** What is being recorded, or was last. */
  conversation: Conversation | null;
  records: RecordRow[];
}

export function ChecklistView({ atHand, playbook, conversation, records }: Props) {
  const { t, locale } = useLanguage();
  const talk = useMemo(() => talkOf(conversation), [conversation]);
  if (!playbook || playbook.checklist.length === 0) return <p class="soft">{t('checklist.none')}</p>;

  const tick = (item: ListedItem, done: boolean) =>
    item.shown !== null && !done ? atHand.setTick(revertOf(item.id), true) : atHand.setTick(item.id, done);
  const add = (stage: Stage, text: string) =>
    atHand.work({ change: 'put-item', item: { id: `item-${crypto.randomUUID()}`, stage, text } });
  return (
    <>
      <Checklist
        items={listed(playbook, atHand.current, talk)}
        stage={stageOf(records)}
        lang={playbook.locale}
        onTick={tick}
        onAdd={add}
        onDrop={({ id }) => void atHand.work({ change: 'drop-item', id })}
      />
      <h2 class="ready">{t('ready.title')}</h2>
      <TickLists lists={readiness(atHand, playbook.debt, t, locale)} />
      {playbook.debt && <TickLists lists={[tickList(FIRST_DAY, atHand, locale)]} />}
    </>
  );
}
