/** A phrase as it would be sent: what was filled in is marked, what is missing stands as a named blank. */
import type { FilledPart } from '../lib/playbook/fill';
import type { Range } from '../lib/playbook/search';
import { useLanguage } from './language';

interface Props {
  id: string;
  parts: FilledPart[];
  /** What a search found, as offsets into the phrase with its blanks unfilled. */
  found: Range[];
  /** Language of the phrase. */
  lang: string;
  labelOf: (key: string) => string;
}

export function PhraseText({ id, parts, found, lang, labelOf }: Props) {
  const { t } = useLanguage();
  return (
    <p class="phrase-text" id={id} lang={lang}>
      {placed(parts).map(({ part, at }) => {
        if ('text' in part) return <Words key={at} text={part.text} at={at} found={found} />;
        if ('value' in part)
          return (
            <b key={at} class="filled">
              {part.value}
            </b>
          );
        return (
          <span key={at} class="blank" title={t('phrases.blank', { name: labelOf(part.key) })}>
            {labelOf(part.key)}
          </span>
        );
      })}
    </p>
  );
}

/** Each part with its offset in the unfilled phrase, where a blank reads `{key}`. */
function placed(parts: FilledPart[]): { part: FilledPart; at: number }[] {
  let at = 0;
  return parts.map((part) => {
    const here = at;
    at += 'text' in part ? part.text.length : part.key.length + 2;
    return { part, at: here };
  });
}

function Words({ text, at, found }: { text: string; at: number; found: Range[] }) {
  const pieces: preact.ComponentChild[] = [];
  let from = 0;
  for (const range of found) {
    const start = Math.max(range.start - at, from);
    const end = Math.min(range.end - at, text.length);
    if (start >= end) continue;
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
