/** Black rectangles over a picture, by pointer or keys, before a copy of it leaves. The picture itself stays as it is. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, boxBetween, firstBox, keyed, type Size } from './cover';
import { useLanguage } from './language';
import { usePicture } from './pictures';

interface Props {
  sha256: string;
  mediaType: string;
  name: string;
  boxes: readonly Box[];
  onDone: (boxes: readonly Box[]) => void;
  onClose: () => void;
}

export function CoverDialog({ sha256, mediaType, name, boxes: given, onDone, onClose }: Props) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { address, gone } = usePicture(sha256, mediaType);
  const [size, setSize] = useState<Size | null>(null);
  const [boxes, setBoxes] = useState(given);
  const [drawn, setDrawn] = useState<Box | null>(null);
  const from = useRef<[number, number] | null>(null);
  const latest = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const pointOf = (event: PointerEvent, on: Element): [number, number] => {
    const { left, top, width, height } = on.getBoundingClientRect();
    const { width: wide, height: high } = size ?? { width: 1, height: 1 };
    return [((event.clientX - left) / width) * wide, ((event.clientY - top) / height) * high];
  };
  const add = () => {
    if (size === null) return;
    setBoxes((now) => [...now, firstBox(size)]);
    wanted.current = true;
  };
  // The keys are for the one that was just added.
  useLayoutEffect(() => {
    if (wanted.current && boxes.length > 0) latest.current?.focus();
    wanted.current = false;
  }, [boxes.length]);

  return (
    <dialog ref={dialog} class="dialog picture" aria-labelledby={id} aria-describedby={`${id}-how`} onClose={onClose}>
      <h2 id={id}>{t('cover.title', { name })}</h2>
      <p id={`${id}-how`}>{t('cover.how')}</p>
      {gone && <p class="warning">{t('record.picture-gone')}</p>}
      <div
        class="cover"
        onPointerDown={(event) => {
          if (size === null || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = pointOf(event, event.currentTarget);
        }}
        onPointerMove={(event) => {
          if (from.current && size) setDrawn(boxBetween(from.current, pointOf(event, event.currentTarget), size));
        }}
        onPointerUp={() => {
          from.current = null;
          if (drawn) setBoxes((now) => [...now, drawn]);
          setDrawn(null);
        }}
        onPointerCancel={() => {
          from.current = null;
          setDrawn(null);
        }}
      >
        {address && (
          <img
            src={address}
            alt={name}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
          />
        )}
        {size &&
          boxes.map((box, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place
              key={at}
              ref={at === boxes.length - 1 ? latest : null}
              type="button"
              class="covered"
              style={placed(box, size)}
              aria-label={t('cover.box', { number: at + 1 })}
              aria-describedby={`${id}-how`}
              onPointerDown={(event) => event.stopPropagation()}
              onKeyDown={(event) => {
                const moved = keyed(box, event.key, event.shiftKey, size);
                if (moved) setBoxes((now) => now.with(at, moved));
                else if (event.key === 'Delete' || event.key === 'Backspace') setBoxes((now) => now.toSpliced(at, 1));
                else return;
                event.preventDefault();
              }}
            />
          ))}
        {size && drawn && <span class="covered" style={placed(drawn, size)} />}
      </div>
      <p role="status" class="soft">
        {t('cover.count', { count: boxes.length })}
      </p>
      <div class="actions">
        <button type="button" disabled={size === null} onClick={add}>
          {t('cover.add')}
        </button>
        <button type="button" disabled={boxes.length === 0} onClick={() => setBoxes((now) => now.slice(0, -1))}>
          {t('cover.remove')}
        </button>
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={size === null}
          onClick={() => {
            onDone(boxes);
            dialog.current?.close();
          }}
        >
          {t('action.done')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('action.cancel')}
        </button>
      </div>
    </dialog>
  );
}

function placed({ left, top, width, height }: Box, size: Size): Record<string, string> {
  const part = (value: number, of: number) => `${(100 * value) / of}%`;
  return {
    left: part(left, size.width),
    top: part(top, size.height),
    width: part(width, size.width),
    height: part(height, size.height),
  };
}
