/** Files, chosen or dropped. */
import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  /** As in `<input accept>`. */
  accept: string;
  /** At least one. */
  onFiles: (files: File[]) => void;
}

export function FileDrop({ label, hint, accept, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input does the same from the keyboard
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span class="soft">{hint}</span>
    </div>
  );
}
