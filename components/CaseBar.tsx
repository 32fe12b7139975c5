/** The case everything belongs to: choose it, name it, begin another. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from './language';
import { NameForm } from './NameForm';

interface Props {
  cases: { id: string; title: string }[];
  current: string | null;
  /** While a recording runs the case stays as it is. */
  locked: boolean;
  /** Title offered for a new case. */
  suggestedTitle: string;
  onChoose: (id: string) => void;
  onCreate: (title: string) => void;
  onRename: (title: string) => void;
  pages: { href: string; title: string }[];
}

export function CaseBar({ cases, current, locked, suggestedTitle, onChoose, onCreate, onRename, pages }: Props) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState<'new' | 'rename' | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const wasAsking = useRef(false);
  // The form that had the focus is gone: it goes on to what the form was about.
  useEffect(() => {
    if (wasAsking.current && asking === null) select.current?.focus();
    wasAsking.current = asking !== null;
  }, [asking]);
  const title = cases.find((row) => row.id === current)?.title ?? '';
  const keep = (save: (value: string) => void) => (value: string) => {
    setAsking(null);
    save(value);
  };

  if (asking === 'new')
    return (
      <NameForm
        draft="case-name:new"
        label={t('case.name-new')}
        value={suggestedTitle}
        onSave={keep(onCreate)}
        onCancel={() => setAsking(null)}
      />
    );
  if (asking === 'rename')
    return (
      <NameForm
        draft={`case-name:${current}`}
        label={t('case.name')}
        value={title}
        onSave={keep(onRename)}
        onCancel={() => setAsking(null)}
      />
    );
  return (
    <div class="case-bar">
      <select
        ref={select}
        aria-label={t('case.current')}
        value={current ?? ''}
        disabled={cases.length === 0 || locked}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {current === null && <option value="">{t('case.none')}</option>}
        {cases.map((row) => (
          <option key={row.id} value={row.id} dir="auto">
            {row.title}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="square"
        aria-label={t('action.new-case')}
        title={t('action.new-case')}
        disabled={locked}
        onClick={() => setAsking('new')}
      >
        +
      </button>
      <More>
        {current !== null && (
          <button type="button" onClick={() => setAsking('rename')}>
            {t('action.rename')}
          </button>
        )}
        {pages.map((page) => (
          <a key={page.href} href={page.href} target="_blank" rel="noreferrer">
            {page.title}
          </a>
        ))}
      </More>
    </div>
  );
}

/** A small menu that closes when the focus leaves it, or on Escape. */
function More({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <details
      class="more"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) event.currentTarget.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={t('action.more')}>⋯</summary>
      <div class="more-list">{children}</div>
    </details>
  );
}
