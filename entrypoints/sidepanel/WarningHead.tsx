/** Warnings about what the other side said lately in the conversation that is recorded, as far as they were not dismissed. */
import { useMemo } from 'preact/hooks';
import { Warnings } from '../../components/Warnings';
import type { ShownLink } from '../../lib/playbook/link';
import type { PhraseLocale, Playbook } from '../../lib/playbook/playbook';
import type { Conversation } from '../../lib/transcript/conversation';
import type { CaseAtHand } from './useCase';
import { warningsIn } from './warnings';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  phraseLocale: PhraseLocale;
  /** Null while nothing is recorded. */
  conversation: Conversation | null;
  links: ReadonlyMap<number, readonly ShownLink[]>;
  onInsert: (text: string) => void;
  onGo: (line: { record: string; seq: number }) => void;
}

const NOTHING: readonly string[] = [];

export function WarningHead({ atHand, playbook, phraseLocale, conversation, links, onInsert, onGo }: Props) {
  const aside = atHand.current?.aside ?? NOTHING;
  const warnings = useMemo(
    () => warningsIn(conversation, { playbook, links, aside }),
    [conversation, links, playbook, aside],
  );
  return (
    <Warnings
      warnings={warnings}
      deeds={{
        lang: playbook?.locale ?? phraseLocale,
        onInsert,
        onDismiss: ({ names }) => void atHand.work({ change: 'put-aside', names, aside: true }),
        onGo: (seq) => conversation && onGo({ record: conversation.record, seq }),
      }}
    />
  );
}
