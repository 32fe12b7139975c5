/** What the user withholds from a package, worked out on the record's own entries, so that the preview is what leaves. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChoosingProps } from '../../components/Choosing';
import type { WithholdingProps } from '../../components/Withholding';
import { type Draft, WITHHELD } from '../../lib/evidence/entry';
import { suggestSpans } from '../../lib/evidence/parts';
import { replay } from '../../lib/evidence/replay';
import { type Withholding, withhold } from '../../lib/export/redact';
import { isChosen, parseSelection, type Selection } from '../../lib/export/selection';
import type { EntryRow, ReadStore, RecordRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';

const nothing: Withholding = { entries: new Set(), spans: [] };

/** `records`: those that leave; whole messages can be chosen of `shown` alone. Read when `open`, and forgotten when not. */
export function useWithholding(
  store: ReadStore,
  open: boolean,
  shown: RecordRow | null,
  records: readonly RecordRow[],
) {
  const [withholding, setWithholding] = useState(nothing);
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<{ own: EntryRow[]; all: EntryRow[] }>({ own: [], all: [] });
  const own = shown?.id;
  const ids = records.map(({ id }) => id).join();

  useEffect(() => {
    let gone = false;
    const read = async () => {
      const all = await Promise.all(ids.split(',').map((id) => store.entries(id)));
      if (!gone) setEntries({ own: all.find(([first]) => first?.record === own) ?? [], all: all.flat() });
    };
    if (!open) {
      setWithholding(nothing);
      setText('');
      setEntries({ own: [], all: [] });
    } else if (ids !== '') read().catch(() => {});
    return () => {
      gone = true;
    };
  }, [store, open, own, ids]);

  const messages = useMemo(() => messagesOf(entries.own), [entries]);
  const suggested = useMemo(() => [...new Set(textsOf(entries.all).flatMap((text) => suggestSpans(text)))], [entries]);
  const preview = useMemo(() => {
    if (withholding === nothing) return [];
    const left = messagesOf(entries.own.map((entry) => withhold(entry, withholding)));
    return left.flatMap(({ seq, text }, at) => (text === messages[at]?.text ? [] : [{ seq, text: text ?? WITHHELD }]));
  }, [entries, messages, withholding]);

  const chosen = useMemo(() => parseSelection(text), [text]);
  const left = useMemo(() => messages.filter(({ seq }) => !isChosen(chosen, seq, null)).length, [messages, chosen]);
  const choosing: ChoosingProps = {
    text,
    meaning: meaningOf(text, chosen, messages.length - left),
    left,
    messages: messages.map(({ seq, text: said }) => ({ seq, text: said ?? WITHHELD })),
    onText: setText,
  };

  const view: WithholdingProps = {
    suggested,
    spans: withholding.spans,
    messages: messages.map(({ seq, text }) => ({ seq, text: text ?? WITHHELD })),
    files: useMemo(() => entries.own.flatMap(fileOf), [entries]),
    whole: withholding.entries,
    preview,
    onSpan: (span, on) =>
      setWithholding((now) => ({
        ...now,
        spans: [...now.spans.filter((each) => each !== span), ...(on ? [span] : [])],
      })),
    onWhole: (seqs, on) =>
      setWithholding((now) => ({
        ...now,
        entries: new Set(on ? [...now.entries, ...seqs] : [...now.entries].filter((each) => !seqs.includes(each))),
      })),
  };
  return { withholding: { ...withholding, chosen }, view, choosing };
}

function meaningOf(text: string, chosen: Selection | null, messages: number): ChoosingProps['meaning'] {
  if (text.trim() === '') return 'all';
  if (chosen === null) return 'unclear';
  return messages === 0 ? 'none' : 'part';
}

/** A screenshot, picture or file whose bytes were kept. */
function fileOf({ seq, kind, line }: EntryRow): WithholdingProps['files'][number][] {
  if (kind !== 'blob') return [];
  const { role, of, sha256 } = JSON.parse(line) as Extract<Draft, { kind: 'blob' }>['fields'];
  return sha256 === null ? [] : [{ seq, role, of }];
}

function messagesOf(entries: readonly EntryRow[] | readonly ReturnType<typeof withhold>[]): Message[] {
  return replay(entries).lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
}

/** What messages and notes said, in every version. */
function textsOf(entries: readonly EntryRow[]): string[] {
  const byRecord = Map.groupBy(entries, ({ record }) => record);
  return [...byRecord.values()].flatMap((own) =>
    replay(own).lines.flatMap((line) => {
      if (line.type === 'note') return line.text ?? [];
      return line.type === 'message'
        ? [line.message.text, ...line.message.changes.map(({ text }) => text)].filter((text) => text !== null)
        : [];
    }),
  );
}
