/** One message of the record: who, when by our clock and by the page's words, what; and what became of it later. */
import { useMemo } from 'preact/hooks';
import { clockTime, clockTimeWithSeconds } from '../lib/i18n/format';
import type { Message } from '../lib/transcript/conversation';
import type { Side } from '../lib/transcript/message';
import { timeReadingOf } from '../lib/transcript/shown-time';
import { Attachments } from './Attachments';
import { useLanguage } from './language';

interface Props {
  message: Message;
  /** Said of what was not seen as it was shown; null where that is said of the record as a whole. */
  notLive: string | null;
  /** Corrects the speaker; left out where nothing may be changed. */
  onLabel: ((seq: number, side: Side) => void) | undefined;
}

/** Drawn again only when it has changed: a record may hold thousands, and replay amends its messages in place. */
export function MessageItem({ message, notLive, onLabel }: Props) {
  const { locale } = useLanguage();
  const { side, text, changes, recalled, attachments } = message;
  const settled = attachments.map(({ kept }) => kept?.seq).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of a message that later entries amend
  return useMemo(
    () => <Drawn message={message} notLive={notLive} onLabel={onLabel} />,
    [message, notLive, side, text, changes.length, recalled, settled, onLabel, locale],
  );
}

function Drawn({ message, notLive, onLabel }: Props) {
  const { t, locale } = useLanguage();
  const time = clockTime(message.observedAt, locale);
  const speaker = [t(`side.${message.side}`), message.sender].filter(Boolean).join(' ');
  const text = message.text ?? t('record.withheld');
  const basis = message.sideBasis ? t(`role.basis.${message.sideBasis}`) : undefined;

  return (
    <article
      class="message"
      id={`entry-${message.seq}`}
      data-side={message.side}
      data-recalled={message.recalled !== null}
      aria-label={`${speaker} ${time}: ${text}`}
    >
      <header class="message-meta">
        <span class="speaker" title={basis}>
          {speaker}
        </span>
        <time dateTime={message.observedAt} title={clockTimeWithSeconds(message.observedAt, locale)}>
          {time}
        </time>
        {message.shownTime && (
          <span class="soft" title={timeReadingTitle(message)}>
            {t('record.page-time', { time: message.shownTime })}
          </span>
        )}
      </header>
      <Versions message={message} text={text} />
      <Attachments of={message.seq} attachments={message.attachments} />
      {!message.live && notLive && <p class="remark soft">{notLive}</p>}
      {message.recalled && (
        <p class="remark">{t('record.recalled', { time: clockTime(message.recalled.observedAt, locale) })}</p>
      )}
      {onLabel && <Correct side={message.side} onChoose={(side) => onLabel(message.seq, side)} />}
    </article>
  );
}

/** What it says now; above it, struck through, what it said before. */
function Versions({ message, text }: { message: Message; text: string }) {
  const { t, locale } = useLanguage();
  const earlier = message.changes.slice(0, -1);
  const changed = message.changes.at(-1);
  return (
    <>
      {earlier.map((version) => (
        <p key={version.seq} class="message-text earlier">
          <del>{version.text ?? t('record.withheld')}</del>
        </p>
      ))}
      {text !== '' && <p class="message-text">{text}</p>}
      {earlier.length > 0 && changed && (
        <p class="remark">{t('record.edited', { time: clockTime(changed.observedAt, locale) })}</p>
      )}
    </>
  );
}

/** One click to say who it really was. */
function Correct({ side, onChoose }: { side: Side; onChoose: (side: Side) => void }) {
  const { t } = useLanguage();
  return (
    <div class="correct" data-shown={side === 'unknown'}>
      {side !== 'customer' && (
        <button type="button" class="quiet" onClick={() => onChoose('customer')}>
          {t('role.mine')}
        </button>
      )}
      {side !== 'agent' && (
        <button type="button" class="quiet" onClick={() => onChoose('agent')}>
          {t('role.agent')}
        </button>
      )}
    </div>
  );
}

/** What the page's words for the time mean, beside them; `≈` where they leave something open. */
function timeReadingTitle(message: Message): string | undefined {
  const read = timeReadingOf(message, -new Date(message.observedAt).getTimezoneOffset());
  return read ? `${read.sure === 'near' ? '≈ ' : ''}${read.reading}` : undefined;
}
