/** What the user says of a contact, or of how a conversation ended: when, with whom, what, with what result. */
import { CHANNELS, RESULTS } from '../lib/evidence/entry';
import { dateTime, duration } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import type { Translate } from '../lib/i18n/translate';
import type { Session } from '../lib/transcript/conversation';
import { useLanguage } from './language';

export function channelWords(channel: string | null, t: Translate): string {
  const known = CHANNELS.find((one) => one === channel) ?? 'other';
  return t(`session.channel.${known}`);
}

export function resultWords(result: string | null, t: Translate): string {
  const known = RESULTS.find((one) => one === result);
  return t(known === undefined ? 'session.result.unsaid' : `session.result.${known}`);
}

export function SessionItem({ session }: { session: Session }) {
  const { t, locale } = useLanguage();
  const { channel, party, agent, text, result, outcome, open, bring } = session;
  const rows: [string, string | null][] = [
    [t('session.party'), party],
    [t('session.agent'), agent],
    [t('session.points'), text],
    [t('session.result'), resultWords(result, t)],
    [t('session.outcome'), outcome],
    [t('session.open'), open],
    [t('session.bring'), bring],
  ];
  return (
    <div class="note session" id={`entry-${session.seq}`}>
      <p class="message-meta">
        <span class="speaker">
          {t('session.title')} · {channelWords(channel, t)}
        </span>
        <span class="soft figures">{sessionTime(session, t, locale)}</span>
      </p>
      <dl class="session-parts">
        {rows.map(([label, value]) =>
          value === null || value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="message-text">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

/** From when to when, how long, and whether that was measured; when it was written down where nothing else is known. */
function sessionTime({ begun, ended, timed, observedAt }: Session, t: Translate, locale: Locale): string {
  if (begun === null) return dateTime(observedAt, locale);
  if (ended === null) return `${dateTime(begun, locale)} · ${t('session.untimed')}`;
  const length = duration(Date.parse(ended) - Date.parse(begun));
  const span = t('session.from-to', { from: dateTime(begun, locale), to: dateTime(ended, locale), length });
  return `${span} · ${t(timed ? 'session.timed' : 'session.untimed')}`;
}
