/** A chat as a company's page might have one: the messages, who is writing, and a box in which Enter sends. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clockTime } from '../lib/i18n/format';
import { isComposing } from './keys';
import { useLanguage } from './language';

export interface ChatLine {
  id: string;
  by: 'customer' | 'agent' | 'bot' | 'system';
  /** Null for lines of the page itself. */
  name: string | null;
  text: string;
  /** ISO 8601. */
  at: string;
}

interface Props {
  lines: readonly ChatLine[];
  /** Language of what is said, not of the page. */
  lang: string;
  /** Who is writing, or how things stand; read out when it changes. */
  status: string;
  onSend: (text: string) => void;
}

export function PracticeChat({ lines, lang, status, onSend }: Props) {
  const { t, locale } = useLanguage();
  const log = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line comes in at the end
  useLayoutEffect(() => {
    log.current?.scrollTo(0, log.current.scrollHeight);
  }, [lines.length]);

  return (
    <section class="practice-chat" aria-label={t('page.practice')}>
      <div
        ref={log}
        class="transcript"
        role="log"
        aria-label={t('page.practice')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to from the keyboard too
        tabIndex={0}
      >
        {lines.map((line) => (
          <article key={line.id} class="message" data-id={line.id} data-side={line.by} data-from={line.by}>
            {line.name !== null && (
              <header class="message-meta">
                <span class="speaker name">{line.name}</span>
                <time dateTime={line.at}>{clockTime(line.at, locale)}</time>
              </header>
            )}
            <p class="message-text" lang={line.by === 'customer' ? undefined : lang}>
              {line.text}
            </p>
          </article>
        ))}
      </div>
      <p class="soft practice-status" role="status">
        {status}
      </p>
      <Composer onSend={onSend} />
    </section>
  );
}

function Composer({ onSend }: { onSend: (text: string) => void }) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState('');
  const send = () => {
    if (draft.trim() === '') return;
    setDraft('');
    onSend(draft);
  };
  return (
    <form
      class="practice-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        rows={3}
        aria-label={t('practice.message')}
        placeholder={t('practice.message')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="primary">
        {t('practice.send')}
      </button>
    </form>
  );
}
