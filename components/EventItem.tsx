/** What happened between messages: a gap in watching, a page change, a moved clock, a note, the end. */
import { clockTime, clockTimeWithSeconds, dateTime, duration } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import type { Translate } from '../lib/i18n/translate';
import type { Event } from '../lib/transcript/conversation';
import { GivenFile } from './GivenFile';
import { gapWords } from './gap-words';
import { KeptPicture } from './KeptPicture';
import { missingWords, reasonWords } from './kept-words';
import { useLanguage } from './language';
import { SessionItem } from './SessionItem';

export function EventItem({ event }: { event: Event }) {
  const { t, locale } = useLanguage();
  const id = `entry-${event.seq}`;
  if (event.type === 'gap') return <Gap {...event} />;
  if (event.type === 'note')
    return (
      <div class="note" id={id}>
        <p class="message-meta">
          <span class="speaker">{t('record.note')}</span>
          <time dateTime={event.observedAt}>{clockTime(event.observedAt, locale)}</time>
        </p>
        <p class="message-text">{event.text ?? t('record.withheld')}</p>
      </div>
    );
  if (event.type === 'session') return <SessionItem session={event} />;
  if (event.type === 'file') return <GivenFile {...event} />;
  if (event.type === 'screenshot') return <Screenshot {...event} />;
  return (
    <p class="event" id={id}>
      {said(event, t, locale)}
    </p>
  );
}

type Sentence = Exclude<Event, { type: 'gap' | 'note' | 'screenshot' | 'session' | 'file' }>;

function said(event: Sentence, t: Translate, locale: Locale): string {
  if (event.type === 'close') return t('record.close', { when: dateTime(event.observedAt, locale) });
  if (event.type === 'anchor') {
    const { authority } = event;
    return event.missing === null ? t('record.anchor', { authority }) : t('record.anchor-failed', { authority });
  }
  if (event.type === 'clock') {
    const time = `${event.jumpMs < 0 ? '−' : '+'}${duration(Math.abs(event.jumpMs))}`;
    return t('record.clock', { time });
  }
  const title = event.title ?? event.url;
  return title === null ? t('record.page-unknown') : t('record.page', { title });
}

function Screenshot({ seq, observedAt, reason, kept }: Extract<Event, { type: 'screenshot' }>) {
  const { t, locale } = useLanguage();
  const id = `entry-${seq}`;
  const why = reasonWords(reason, t);
  if (kept.sha256 === null)
    return (
      <p class="event" id={id}>
        {t('record.screenshot-none', { why, missing: missingWords(kept.missing, t) })}
      </p>
    );
  const time = clockTimeWithSeconds(observedAt, locale);
  const name = t('record.screenshot-at', { time, why });
  return (
    <div class="event screenshot" id={id}>
      <KeptPicture sha256={kept.sha256} mediaType={kept.mediaType ?? ''} name={name} />
      <p>
        <time dateTime={observedAt}>{time}</time> {t('record.screenshot', { why })}
      </p>
    </div>
  );
}

function Gap({ seq, from, to, reason }: Extract<Event, { type: 'gap' }>) {
  const { t, locale } = useLanguage();
  const times = { from: clockTimeWithSeconds(from, locale), to: clockTimeWithSeconds(to, locale) };
  return (
    <div class="gap" id={`entry-${seq}`}>
      <strong>{from === to ? t('gap.since', times) : t('gap.title', times)}</strong> {gapWords(reason, t)}
    </div>
  );
}
