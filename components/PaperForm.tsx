/** A paper written from the case: what to ask for, which words to quote, and the text, to correct, copy, print or keep. */

import { PAPER_KINDS, type PaperKind } from '../lib/case/data/paper-words';
import type { Quotation } from '../lib/case/paper';
import { Choice } from './Choice';
import { useDraft } from './drafts';
import { type DraftFinding, GuardNotice } from './GuardNotice';
import { useLanguage } from './language';
import { PaperSheet } from './PaperSheet';
import { quotationName as nameOf, quotesDraft } from './paper-draft';
import { Words } from './Words';

/** A paper that was kept in the case: one of its versions. */
export interface KeptPaper {
  /** When, as a person reads it. */
  when: string;
  sha256: string;
}

/** Papers that quote what the other side said. */
const QUOTING: readonly PaperKind[] = ['complaint', 'facts', 'objection'];

export interface PaperFormProps {
  draft: string;
  quotations: readonly Quotation[];
  /** Those of this kind that were kept before, oldest first. */
  keptOf: (kind: PaperKind) => readonly KeptPaper[];
  /** The words of one of them; null when they are not there any more. */
  onTakeUp: (sha256: string) => Promise<string | null>;
  write: (kind: PaperKind, asked: string, quotations: readonly Quotation[]) => string;
  findingsIn: (text: string) => DraftFinding[];
  /** Stands for what only the user knows. */
  blank: string;
  onCopy: (text: string) => void;
  onPrint: () => void;
  onKeep: (kind: PaperKind, text: string) => void;
}

export function PaperForm(props: PaperFormProps) {
  const { t } = useLanguage();
  const { draft, quotations } = props;
  const chosen = useDraft(`${draft}:kind`, 'complaint');
  const kind = PAPER_KINDS.find((one) => one === chosen.value) ?? 'complaint';
  const asked = useDraft(`${draft}:asked`, '');
  const ticked = useDraft(quotesDraft(draft), '');
  const names = ticked.value.split(' ');
  const quoted = quotations.filter((one) => names.includes(nameOf(one)));
  const written = props.write(kind, asked.value, quoted);
  const text = useDraft(`${draft}:text:${kind}`, written);
  const kept = props.keptOf(kind);
  const again = kind === 'complaint' ? kept.at(-1) : undefined;
  return (
    <section class="paper-form" aria-label={t('paper.title')}>
      <h3>{t('paper.title')}</h3>
      <p class="soft">{t('paper.what')}</p>
      <Choice
        label={t('paper.kind')}
        options={PAPER_KINDS.map((value) => ({ value, title: t(`paper.kind.${value}`) }))}
        chosen={kind}
        onChoose={chosen.type}
      />
      <p class="soft">{t(`paper.about.${kind}`)}</p>
      {kind === 'complaint' && <Words label={t('paper.asked')} draft={asked} most={2_000} rows={3} />}
      {QUOTING.includes(kind) && (
        <Quotations all={quotations} names={names} onNames={(next) => ticked.type(next.join(' ').trim())} />
      )}
      <label class="field">
        <span>{t('paper.text')}</span>
        <textarea
          class="paper-text"
          // A row of a table stays in one line.
          wrap={text.value.includes('\t') ? 'off' : 'soft'}
          rows={16}
          value={text.value}
          onInput={(event) => text.type(event.currentTarget.value)}
        />
      </label>
      {text.unsaved && (
        <p class="soft">
          {t('paper.edited')}{' '}
          <button type="button" class="quiet" onClick={() => text.type(written)}>
            {t('paper.rewrite')}
          </button>
        </p>
      )}
      <GuardNotice findings={props.findingsIn(text.value)} />
      {text.value.includes(props.blank) && <p class="soft">{t('paper.blank-left')}</p>}
      {again && <p class="warning">{t('paper.again', { date: again.when })}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={() => props.onCopy(text.value)}>
          {t('action.copy')}
        </button>
        <button type="button" onClick={props.onPrint}>
          {t('paper.print')}
        </button>
        <button type="button" onClick={() => props.onKeep(kind, text.value)}>
          {t('paper.keep')}
        </button>
      </div>
      <Versions
        kept={kept}
        onTakeUp={async ({ sha256 }) => {
          const words = await props.onTakeUp(sha256);
          if (words !== null) text.type(words);
        }}
      />
      <PaperSheet text={text.value} />
    </section>
  );
}

interface VersionsProps {
  kept: readonly KeptPaper[];
  onTakeUp: (paper: KeptPaper) => Promise<void>;
}

/** What was kept stays as it is; taken up again it is a text to change, and kept again another version. */
function Versions({ kept, onTakeUp }: VersionsProps) {
  const { t } = useLanguage();
  if (kept.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {t('paper.versions')} <span class="count">{kept.length}</span>
      </summary>
      <ul class="choices">
        {kept.toReversed().map((paper) => (
          <li key={`${paper.when}/${paper.sha256}`}>
            <button type="button" onClick={() => void onTakeUp(paper)}>
              {t('paper.take-up', { when: paper.when })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface QuotationsProps {
  all: readonly Quotation[];
  names: readonly string[];
  onNames: (names: string[]) => void;
}

function Quotations({ all, names, onNames }: QuotationsProps) {
  const { t } = useLanguage();
  return (
    <details class="fold">
      <summary>
        {t('paper.quotations')} <span class="count">{all.filter((one) => names.includes(nameOf(one))).length}</span>
      </summary>
      {all.length === 0 && <p class="soft">{t('paper.quotations-none')}</p>}
      {all.map((one) => (
        <label key={nameOf(one)} class="tick">
          <input
            type="checkbox"
            checked={names.includes(nameOf(one))}
            onChange={({ currentTarget: { checked } }) =>
              onNames(checked ? [...names, nameOf(one)] : names.filter((name) => name !== nameOf(one)))
            }
          />{' '}
          <span>
            <span class="soft">
              #{one.seq} {one.who}
            </span>{' '}
            {one.words}
          </span>
        </label>
      ))}
    </details>
  );
}
