/** What must not leave with a package: found spans, words of one's own, whole messages; and how it then reads. */
import { useState } from 'preact/hooks';
import type { BlobRole } from '../lib/evidence/entry';
import { pixelTypes } from '../lib/evidence/media-type';
import { CoverDialog } from './CoverDialog';
import type { Box } from './cover';
import { useLanguage } from './language';

export interface WithholdingProps {
  /** Numbers and addresses found in the texts. */
  suggested: readonly string[];
  /** What is withheld wherever it stands: some of the suggested, and words that the user added. */
  spans: readonly string[];
  messages: readonly { seq: number; text: string }[];
  /** Screenshots, pictures and files that were kept; `of` is the message it belongs to. */
  files: readonly { seq: number; role: BlobRole; of: number | null; sha256: string; mediaType: string | null }[];
  /** What is covered of which picture, by its digest. */
  covers: ReadonlyMap<string, readonly Box[]>;
  onCover: (sha256: string, boxes: readonly Box[]) => void;
  /** Messages of which nothing leaves, and files that stay. */
  whole: ReadonlySet<number>;
  /** Messages that are touched, as they will read. */
  preview: readonly { seq: number; text: string }[];
  onSpan: (span: string, withhold: boolean) => void;
  onWhole: (seqs: readonly number[], withhold: boolean) => void;
}

export function Withholding(props: WithholdingProps) {
  const { suggested, spans, messages, whole, preview, onSpan, onWhole } = props;
  const { t } = useLanguage();
  const [word, setWord] = useState('');
  // A long record has thousands: they are drawn when they are looked at.
  const [listed, setListed] = useState(false);
  const offered = [...new Set([...suggested, ...spans])];
  return (
    <details class="withholding">
      <summary>{t('withhold.title')}</summary>
      <p class="soft">{t('withhold.what')}</p>
      <fieldset>
        <legend>{t('withhold.spans')}</legend>
        {offered.length === 0 && <p class="soft">{t('withhold.none')}</p>}
        {offered.map((span) => (
          <Tick key={span} label={span} ticked={spans.includes(span)} onTick={(ticked) => onSpan(span, ticked)} />
        ))}
      </fieldset>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') onSpan(word.trim(), true);
          setWord('');
        }}
      >
        <label>
          <span>{t('withhold.word')}</span>
          <input type="text" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
        </label>
        <button type="submit">{t('withhold.add')}</button>
      </form>
      <details onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>{t('withhold.messages')}</summary>
        {listed && (
          <div class="numbers">
            {messages.map(({ seq, text }) => (
              <Tick
                key={seq}
                label={`#${seq} ${text}`}
                ticked={whole.has(seq)}
                onTick={(ticked) => onWhole([seq], ticked)}
              />
            ))}
          </div>
        )}
      </details>
      <Files {...props} />
      <section aria-label={t('withhold.preview')} aria-live="polite">
        <h3>{t('withhold.preview')}</h3>
        <p class="soft">{t('withhold.touched', { count: preview.length })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to from the keyboard too */}
        <ul class="numbers" aria-label={t('withhold.preview')} tabIndex={0} hidden={preview.length === 0}>
          {preview.map(({ seq, text }) => (
            <li key={seq} dir="auto">
              #{seq} {text}
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}

/** One tick for all screenshots, and one for each file. What hangs on a message that is withheld stays with it. */
function Files({ files, whole, covers, onWhole, onCover }: WithholdingProps) {
  const { t } = useLanguage();
  if (files.length === 0) return null;
  const nameOf = ({ seq, role, of }: (typeof files)[number]) =>
    `#${seq} ${t(`withhold.role.${role}`)}${of === null ? '' : ` (#${of})`}`;
  const screenshots = files.flatMap(({ seq, role }) => (role === 'screenshot' ? [seq] : []));
  return (
    <fieldset>
      <legend>{t('withhold.files')}</legend>
      {screenshots.length > 1 && (
        <Tick
          label={t('withhold.screenshots', { count: screenshots.length })}
          ticked={screenshots.every((seq) => whole.has(seq))}
          onTick={(ticked) => onWhole(screenshots, ticked)}
        />
      )}
      {files.map((file) => {
        const { seq, of, sha256, mediaType } = file;
        const stays = whole.has(seq) || (of !== null && whole.has(of));
        return (
          <div key={seq}>
            <Tick label={nameOf(file)} ticked={stays} onTick={(ticked) => onWhole([seq], ticked)} />
            {mediaType !== null && pixelTypes.includes(mediaType) && !stays && (
              <Cover
                name={nameOf(file)}
                sha256={sha256}
                mediaType={mediaType}
                boxes={covers.get(sha256) ?? []}
                onCover={(boxes) => onCover(sha256, boxes)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface CoverProps {
  name: string;
  sha256: string;
  mediaType: string;
  boxes: readonly Box[];
  onCover: (boxes: readonly Box[]) => void;
}

function Cover({ name, sha256, mediaType, boxes, onCover }: CoverProps) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet" aria-label={t('cover.of', { name })} onClick={() => setOpen(true)}>
        {boxes.length === 0 ? t('cover.parts') : t('cover.change', { count: boxes.length })}
      </button>
      {open && (
        <CoverDialog
          name={name}
          sha256={sha256}
          mediaType={mediaType}
          boxes={boxes}
          onDone={onCover}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Tick({ label, ticked, onTick }: { label: string; ticked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />{' '}
      <span dir="auto">{label}</span>
    </label>
  );
}
