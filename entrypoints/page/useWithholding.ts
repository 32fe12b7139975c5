/** What the user withholds from a package, and what the dialog shows of it; worked out in a worker, on the record's own entries. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChoosingProps } from '../../components/Choosing';
import type { WithholdingProps } from '../../components/Withholding';
import type { Withholding } from '../../lib/export/redact';
import { isChosen, parseSelection, type Selection } from '../../lib/export/selection';
import type { RecordRow } from '../../lib/storage/store';
import type { Covers } from './covering';
import { openExportShop } from './export-shop';
import type { ExportWorks } from './export-works';
import type { Look, ShownMessage } from './withheld-view';
import type { Workshop } from './workshop';

const nothing: Withholding = { entries: new Set(), spans: [] };
const unseen: Look = { messages: [], files: [], suggested: [] };

/** `records`: those that leave; whole messages can be chosen of `shown` alone. Read when `open`, and forgotten when not. */
export function useWithholding(open: boolean, shown: RecordRow | null, records: readonly RecordRow[]) {
  const [withholding, setWithholding] = useState(nothing);
  const [text, setText] = useState('');
  const [covers, setCovers] = useState<Covers>(new Map());
  const [{ messages, files, suggested }, setLook] = useState(unseen);
  const own = shown?.id;
  const ids = records.map(({ id }) => id).join();

  useEffect(() => {
    if (!open || own === undefined || ids === '') return;
    return working((shop) => shop.order('look', { own, records: ids.split(',') }), setLook);
  }, [open, own, ids]);
  useEffect(() => {
    if (open) return;
    setWithholding(nothing);
    setText('');
    setCovers(new Map());
    setLook(unseen);
  }, [open]);

  const preview = usePreview(own, withholding);
  const chosen = useMemo(() => parseSelection(text), [text]);
  const left = useMemo(() => messages.filter(({ seq }) => !isChosen(chosen, seq, null)).length, [messages, chosen]);
  const choosing: ChoosingProps = {
    text,
    meaning: meaningOf(text, chosen, messages.length - left),
    left,
    messages,
    onText: setText,
  };

  const view: WithholdingProps = {
    suggested,
    spans: withholding.spans,
    messages,
    files,
    whole: withholding.entries,
    preview,
    covers,
    onCover: (sha256, boxes) => setCovers((now) => new Map(now).set(sha256, boxes)),
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
  return { withholding: { ...withholding, chosen }, covers, view, choosing };
}

/** Messages as they will read; those of the last choice until the next is worked out. */
function usePreview(own: string | undefined, withholding: Withholding): readonly ShownMessage[] {
  const [preview, setPreview] = useState<readonly ShownMessage[]>([]);
  useEffect(() => {
    if (own === undefined || withholding === nothing) return setPreview([]);
    return working((shop) => shop.order('preview', { own, withholding }), setPreview);
  }, [own, withholding]);
  return preview;
}

/**
 * One order in a worker of its own, which is gone when it is done: it would hold a long record in memory. Gives what calls it off. What
 * cannot be read cannot be exported either, which then says why.
 */
function working<T>(order: (shop: Workshop<ExportWorks>) => Promise<T>, made: (value: T) => void): () => void {
  const shop = openExportShop();
  order(shop)
    .then(made, () => {})
    .finally(() => shop.close());
  return () => shop.close();
}

function meaningOf(text: string, chosen: Selection | null, messages: number): ChoosingProps['meaning'] {
  if (text.trim() === '') return 'all';
  if (chosen === null) return 'unclear';
  return messages === 0 ? 'none' : 'part';
}
