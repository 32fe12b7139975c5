/** The conversation as it stands in the record. New messages come in at the end; a reader further up is left there. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { STARTS } from '../lib/evidence/entry';
import { dateTime } from '../lib/i18n/format';
import type { Conversation, Line } from '../lib/transcript/conversation';
import type { Side } from '../lib/transcript/message';
import { EntryJump } from './EntryJump';
import { EventItem } from './EventItem';
import { useLanguage } from './language';
import { MessageItem } from './MessageItem';
import { Portions } from './Portions';

/** A line to be shown; another object, and it is shown again. */
export interface Goal {
  record: string;
  seq: number;
}

interface Props {
  conversation: Conversation;
  /** True while entries are still being read: nothing is announced until the list is whole. */
  loading: boolean;
  /** True when new messages are expected and the end should stay in sight. */
  live: boolean;
  goal?: Goal | null;
  onLabel?: (seq: number, side: Side) => void;
}

/** Closer than this to the end counts as reading the end, px. */
const NEAR_END = 64;
/** Lines of a record that is drawn as a whole. */
const SHORT = 300;

const seqOf = (line: Line): number => (line.type === 'message' ? line.message.seq : line.seq);

export function Transcript({ conversation, loading, live, goal = null, onLabel }: Props) {
  const { t, locale } = useLanguage();
  const start = STARTS.find((one) => one === conversation.start) ?? 'user';
  const captured = start === 'user' ? t('record.not-live') : null;
  const opened = start === 'user' ? 'record.opened' : start === 'noted' ? 'record.noted' : 'record.pasted';
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const reached = useRef<Goal | null>(null);
  const newest = useRef(onLabel);
  newest.current = onLabel;
  const label = useCallback((seq: number, side: Side) => newest.current?.(seq, side), []);
  // What was entered at once did not go on until an end.
  const lines = useMemo(
    () => conversation.lines.filter(({ type }) => captured !== null || type !== 'close'),
    [conversation, captured],
  );
  const [jump, setJump] = useState<Goal | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for last counts
  useEffect(() => setJump(null), [goal]);
  const target = jump ?? goal;
  const wanted = useMemo(
    () => (target?.record === conversation.record ? lines.findIndex((line) => seqOf(line) === target.seq) : -1),
    [lines, target, conversation.record],
  );

  // No line of the conversation, but what the timeline names when it leads to a record as a whole.
  const opening = target?.record === conversation.record && target.seq === 0;

  const settle = useCallback(() => {
    const box = log.current;
    const line =
      (wanted >= 0 || opening) && reached.current !== target
        ? box?.querySelector<HTMLElement>(`#entry-${target?.seq}`)
        : null;
    if (line) {
      reached.current = target;
      atEnd.current = false;
      showLine(line);
      return;
    }
    if (box && live && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [wanted, opening, target, live]);
  useLayoutEffect(settle);

  const draw = (line: Line) =>
    line.type === 'message' ? (
      <MessageItem key={line.message.seq} message={line.message} notLive={captured} onLabel={onLabel && label} />
    ) : (
      <EventItem key={line.seq} event={line} />
    );
  const transcript = (
    <div
      ref={log}
      class="transcript"
      role="log"
      aria-label={t('record.transcript')}
      aria-busy={loading}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to from the keyboard too
      tabIndex={0}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      {conversation.openedAt && (
        <p id="entry-0" class="event">
          {t(opened, { when: dateTime(conversation.openedAt, locale) })}
        </p>
      )}
      {start !== 'user' && <p class="remark">{t(`record.start.${start}`)}</p>}
      {lines.length <= SHORT ? (
        lines.map(draw)
      ) : (
        <Portions lines={lines} draw={draw} box={log} wanted={wanted} begin={live ? 'end' : 'top'} onDrawn={settle} />
      )}
    </div>
  );
  if (lines.length <= SHORT) return transcript;
  return (
    <>
      <EntryJump entries={lines.map(seqOf)} onGo={(seq) => setJump({ record: conversation.record, seq })} />
      {transcript}
    </>
  );
}

/** In the middle of what is seen, with the focus on it, so that it is read out too. */
function showLine(line: HTMLElement): void {
  line.scrollIntoView({ block: 'center' });
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
}
