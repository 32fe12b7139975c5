/** A case in the order in which it happened. Each thing that an entry says leads to that entry. */
import type { ComponentChildren } from 'preact';
import type { Due } from '../lib/case/due';
import type { Happening } from '../lib/case/timeline';
import type { Account } from '../lib/evidence/account';
import { dateTime, plainDate } from '../lib/i18n/format';
import type { Session } from '../lib/transcript/conversation';
import { EndForm } from './EndForm';
import { givenWords } from './GivenFile';
import { useLanguage } from './language';
import { moneyText } from './money';
import { channelWords, resultWords } from './SessionItem';

export interface TimelineProps {
  happenings: readonly Happening[];
  /** Left out, `seq` is the whole record. */
  hrefOf: (record: string, seq?: number) => string;
  /** What a record is called. */
  titleOf: (record: string) => string;
  dueTitleOf: (due: Due) => string;
  factTitleOf: (key: string) => string;
  factValueOf: (key: string, value: string) => string;
  onEnded: (record: string, account: Account, next: string | null) => Promise<boolean>;
}

export function Timeline(props: TimelineProps) {
  const { t, locale } = useLanguage();
  if (props.happenings.length === 0) return <p class="soft">{t('timeline.empty')}</p>;
  return (
    <ol class="timeline" aria-label={t('timeline.title')}>
      {props.happenings.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several things happen at one moment, and their order names them
        <li key={`${one.at}/${at}`} data-kind={one.kind}>
          <time class="soft figures" dateTime={one.at}>
            {one.kind === 'due' ? plainDate(one.due.date, locale) : dateTime(one.at, locale)}
          </time>
          <div class="happening">
            <Told one={one} props={props} />
            <Place one={one} props={props} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Place({ one: { kind, record, seq }, props }: { one: Happening; props: TimelineProps }) {
  const { t } = useLanguage();
  if (record === null || seq === null) return null;
  // The entry that a conversation begins with is none of its lines.
  if (kind === 'conversation')
    return (
      <a href={props.hrefOf(record)} aria-label={t('timeline.read-of', { title: props.titleOf(record) })}>
        {t('timeline.read')}
      </a>
    );
  return (
    <a href={props.hrefOf(record, seq)} aria-label={t('timeline.go', { title: props.titleOf(record), seq })}>
      {t('timeline.entry', { seq })}
    </a>
  );
}

function Told({ one, props }: { one: Happening; props: TimelineProps }) {
  const { t, locale } = useLanguage();
  switch (one.kind) {
    case 'conversation':
      return <Talk one={one} props={props} />;
    case 'contact':
      return (
        <What title={[channelWords(one.session.channel, t), one.session.party].filter(Boolean).join(' · ')}>
          {one.session.text && <p class="message-text">{one.session.text}</p>}
          <Result session={one.session} />
        </What>
      );
    case 'note':
      return (
        <What title={t('timeline.note')}>
          <p class="message-text">{one.text ?? t('record.withheld')}</p>
        </What>
      );
    case 'file':
      return (
        <What title={t('text.of', { label: t('timeline.file'), value: one.name ?? givenWords(one.role, t) })}>
          {null}
        </What>
      );
    case 'due':
      return (
        <What title={t('text.of', { label: t('timeline.due'), value: props.dueTitleOf(one.due) })}>
          <p class="soft">
            {[
              t(one.due.doneAt === null ? 'timeline.due-open' : 'timeline.due-done'),
              one.due.fen === null ? null : moneyText(one.due.fen, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </What>
      );
    case 'done':
      return <What title={t('text.of', { label: t('timeline.done'), value: props.dueTitleOf(one.due) })}>{null}</What>;
    case 'paid':
      return (
        <What title={t('timeline.paid', { sum: moneyText(one.fen, locale) })}>
          <p class="soft">{props.dueTitleOf(one.due)}</p>
        </What>
      );
    case 'fact':
      return (
        <What title={t('timeline.fact', { what: props.factTitleOf(one.key) })}>
          <p>{[one.before, one.value].map((value) => props.factValueOf(one.key, value) || '—').join(' → ')}</p>
          {one.why && <p class="soft">{one.why}</p>}
        </What>
      );
    case 'written':
      return (
        <What title={t('timeline.written')}>
          <p class="message-text">{one.name}</p>
        </What>
      );
  }
}

function What({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <strong>{title}</strong>
      {children}
    </>
  );
}

/** Time and content come from the record; the rest is the user's account, which can be given here too. */
function Talk({ one, props }: { one: Extract<Happening, { kind: 'conversation' }>; props: TimelineProps }) {
  const { t, locale } = useLanguage();
  const { told, messages, endedAt, session } = one;
  const end = endedAt === null ? null : t('timeline.until', { when: dateTime(endedAt, locale) });
  const state = told.running ? t('timeline.running') : end;
  return (
    <What title={t('timeline.conversation', { title: told.title })}>
      <p class="soft">{[t('timeline.content', { count: messages }), state].filter(Boolean).join(' · ')}</p>
      {session?.text && <p class="message-text">{session.text}</p>}
      <Result session={session} />
      <details class="fold">
        <summary>{t('timeline.add-result')}</summary>
        <EndForm draft={`end:${told.id}`} onSave={(account, next) => props.onEnded(told.id, account, next)} />
      </details>
    </What>
  );
}

function Result({ session }: { session: Session | null }) {
  const { t } = useLanguage();
  if (session === null || session.result === null) return <p class="soft">{t('timeline.no-result')}</p>;
  const parts: [string, string | null][] = [
    [
      t('timeline.result'),
      session.outcome
        ? t('text.of', { label: resultWords(session.result, t), value: session.outcome })
        : resultWords(session.result, t),
    ],
    [t('session.open'), session.open],
    [t('session.bring'), session.bring],
  ];
  return (
    <>
      {parts.map(([label, value]) => value && <p key={label}>{t('text.of', { label, value })}</p>)}
      {session.result === 'none' && !session.bring && <p class="warning">{t('timeline.bring-missing')}</p>}
    </>
  );
}
