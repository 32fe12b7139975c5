/** Pictures and files that hung on a message: those that were kept are shown, of the others it is said why not. */
import { pixelTypes } from '../lib/evidence/media-type';
import { byteSize } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import type { Translate } from '../lib/i18n/translate';
import type { Kept, ShownAttachment } from '../lib/transcript/conversation';
import { KeptPicture } from './KeptPicture';
import { missingWords } from './kept-words';
import { useLanguage } from './language';

/** A drawing may be shown too: in an `<img>` nothing of it runs or loads. */
const shownTypes = [...pixelTypes, 'image/svg+xml'];

export function Attachments({ of, attachments }: { of: number; attachments: readonly ShownAttachment[] }) {
  const { t, locale } = useLanguage();
  return (
    <>
      {attachments.map((attachment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is what names them
        <div key={at} class="attachment">
          <Picture of={of} attachment={attachment} />
          <p>{attachmentWords(attachment, t, locale)}</p>
        </div>
      ))}
    </>
  );
}

function Picture({ of, attachment: { name, kept } }: { of: number; attachment: ShownAttachment }) {
  const { t } = useLanguage();
  if (!kept?.sha256 || !kept.mediaType || !shownTypes.includes(kept.mediaType)) return null;
  const words = name ?? t('record.picture', { seq: of });
  return <KeptPicture sha256={kept.sha256} mediaType={kept.mediaType} name={words} />;
}

function attachmentWords({ kind, name, kept }: ShownAttachment, t: Translate, locale: Locale): string {
  const what = name
    ? t('text.of', { label: t(`record.attachment.${kind}`), value: name })
    : t(`record.attachment.${kind}`);
  return kept === null ? what : `${what} · ${keptWords(kept, t, locale)}`;
}

function keptWords({ sha256, size, role, missing }: Kept, t: Translate, locale: Locale): string {
  if (sha256 === null) return t('record.not-kept', { missing: missingWords(missing, t) });
  const kept = t('record.file-kept', { size: byteSize(size ?? 0, locale) });
  return role === 'copy' ? `${kept} · ${t('record.drawn-anew')}` : kept;
}
