/** A kept picture, small in the conversation; a click shows it larger. Read from the store only once it is in sight. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from './language';
import { usePicture } from './pictures';

interface Props {
  sha256: string;
  mediaType: string;
  /** What it is, in words: its name for those who do not see it. */
  name: string;
}

export function KeptPicture({ sha256, mediaType, name }: Props) {
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState(false);
  const [large, setLarge] = useState(false);
  const { address, gone } = usePicture(seen ? sha256 : null, mediaType);
  useEffect(() => {
    if (!button.current) return;
    const watching = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watching.observe(button.current);
    return () => watching.disconnect();
  }, []);

  if (gone) return <p class="remark">{t('record.picture-gone')}</p>;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="thumb"
        aria-label={t('record.picture-open', { name })}
        onClick={() => setLarge(true)}
      >
        {address && <img src={address} alt="" />}
      </button>
      {large && address && <Large address={address} name={name} onClose={() => setLarge(false)} />}
    </>
  );
}

function Large({ address, name, onClose }: { address: string; name: string; onClose: () => void }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog picture" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to from the keyboard too */}
      <section class="picture-whole" aria-labelledby={id} tabIndex={0}>
        <img src={address} alt={name} />
      </section>
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('action.close')}
        </button>
      </div>
    </dialog>
  );
}
