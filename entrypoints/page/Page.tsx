/** What every page of the extension has: its language, its theme, the drafts, and one root. */
import { type ComponentChildren, render, type VNode } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { DraftsContext } from '../../components/drafts';
import { Speaking } from '../../components/language';
import { BlobsContext, type ReadBlob } from '../../components/pictures';
import { type Key, translate } from '../../lib/i18n/translate';
import { keepDraft, readDraft } from '../../lib/platform/drafts';
import { parseSettings, readSettings, type Settings } from '../../lib/platform/settings';
import { dress } from '../../lib/platform/theme';
import type { ReadStore } from '../../lib/storage/store';
import { keepFocus } from './keep-focus';
import '../../components/design.css';

const drafts = { read: readDraft, keep: keepDraft };

interface Props {
  settings: Settings;
  /** Title of the page, before the name of the extension; the panel has none. */
  title?: Extract<Key, `page.${string}`>;
  /** For pages that show what was kept. */
  store?: ReadStore;
  children: ComponentChildren;
}

export function Page({ settings, title, store, children }: Props) {
  const { ui, theme } = settings;
  useEffect(() => dress(document, { ui, theme }, title && translate(ui)(title)), [ui, theme, title]);
  useEffect(() => {
    const gone = new AbortController();
    keepFocus(document, gone.signal);
    return () => gone.abort();
  }, []);
  const readBlob = useCallback<ReadBlob>(async (sha256) => store?.blob(sha256), [store]);
  return (
    <Speaking locale={ui}>
      <DraftsContext.Provider value={drafts}>
        <BlobsContext.Provider value={readBlob}>{children}</BlobsContext.Provider>
      </DraftsContext.Provider>
    </Speaking>
  );
}

/** Reads the settings first, so that the page never flashes in the wrong language or theme. */
export async function open(view: (initial: Settings) => VNode): Promise<void> {
  const initial = await readSettings().catch(() => parseSettings(undefined, navigator.languages));
  dress(document, initial);
  const root = document.getElementById('app');
  if (root) render(view(initial), root);
}
