/** What the user withholds from a package, and what the dialog shows of it; worked out in a worker, on the record's own entries. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChoosingProps } from '../../components/Choosing';
import type { WithholdingProps } from '../../components/Withholding';
import type { Withholding } from '../../lib/export/redact';
import { isChosen, parseSelection, type Selection } from '../../lib/export/selection';
import type { RecordRow } from '../../lib/storage/store';
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
  const [{ messages, files, suggested }, setLook] = useState(unseen);
  const shop = useRef<Workshop<ExportWorks> | null>(null);
  const own = shown?.id;
  const ids = records.map(({ id }) => id).join();

  useEffect(() => {
    if (!open || own === undefined || ids === '') return;
    const opened = openExportShop();
    shop.current = opened;
    // What cannot be read cannot be exported either, which then says why.
    opened.order('look', { own, records: ids.split(',') }).then(setLook, () => {});
    return () => {
      opened.close();
      shop.current = null;
    };
  }, [open, own, ids]);
  useEffect(() => {
    if (open) return;
    setWithholding(nothing);
    setText('');
    setLook(unseen);
  }, [open]);

  const preview = usePreview(shop.current, withholding);
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

/** Messages as they will read; those of the last choice until the next is worked out. */
function usePreview(shop: Workshop<ExportWorks> | null, withholding: Withholding): readonly ShownMessage[] {
  const [preview, setPreview] = useState<readonly ShownMessage[]>([]);
  useEffect(() => {
    if (shop === null || withholding === nothing) return setPreview([]);
    let gone = false;
    shop.order('preview', withholding).then(
      (read) => {
        if (!gone) setPreview(read);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [shop, withholding]);
  return preview;
}

function meaningOf(text: string, chosen: Selection | null, messages: number): ChoosingProps['meaning'] {
  if (text.trim() === '') return 'all';
  if (chosen === null) return 'unclear';
  return messages === 0 ? 'none' : 'part';
}
