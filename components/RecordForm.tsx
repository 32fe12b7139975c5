/** The frame of what becomes a record of its own: its fields, files to add, one save at a time, and why it cannot be saved. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Channel } from '../lib/evidence/entry';
import { type Given, GivenFiles } from './GivenFiles';

interface Props {
  channel: Channel;
  /** How the place for files is called, and what it is for. */
  files: { label: string; hint: string };
  /** Words of the button. */
  save: string;
  /** Why it cannot be saved as it stands; null when it can. Asked when it is to be saved. */
  problemOf: (files: readonly Given[]) => string | null;
  /** Whether the button looks as if it could be pressed. */
  isReady?: (files: readonly Given[]) => boolean;
  /** Answers whether it was stored: then the files are forgotten. */
  onSave: (files: readonly Given[]) => Promise<boolean>;
  children: ComponentChildren;
}

export function RecordForm({ channel, files: named, save, problemOf, isReady, onSave, children }: Props) {
  const [files, setFiles] = useState<readonly Given[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const ready = isReady?.(files) ?? true;

  const submit = async () => {
    if (!ready || saving) return;
    const wrong = problemOf(files);
    setProblem(wrong);
    if (wrong !== null) return;
    setSaving(true);
    const stored = await onSave(files);
    setSaving(false);
    if (stored) setFiles([]);
  };

  return (
    <form
      class="due-form"
      aria-busy={saving}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <GivenFiles {...named} files={files} channel={channel} onFiles={setFiles} />
      {problem && (
        <p class="judged" role="alert" data-tone="bad">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={!ready || saving}>
          {save}
        </button>
      </div>
    </form>
  );
}
