/** Keeps what is typed but not saved, so that closing the panel loses nothing. Where it is kept is the caller's business. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export interface Drafts {
  read: (name: string) => string | null;
  /** Null forgets it. */
  keep: (name: string, text: string | null) => void;
}

const forgetful: Drafts = { read: () => null, keep: () => {} };

export const DraftsContext = createContext<Drafts>(forgetful);

export interface Draft {
  /** What the field shows: the draft, or what is saved. */
  value: string;
  /** True while the two differ. */
  unsaved: boolean;
  type: (value: string) => void;
  /** `text` has been saved: the draft goes, unless more was typed meanwhile. */
  settle: (text: string) => void;
}

/** The text of one field named `name`, on top of what is `saved`. */
export function useDraft(name: string, saved: string): Draft {
  const drafts = useContext(DraftsContext);
  const [draft, setDraft] = useState({ name, text: drafts.read(name) });
  if (draft.name !== name) setDraft({ name, text: drafts.read(name) });

  const type = (value: string) => {
    const text = value === saved ? null : value;
    drafts.keep(name, text);
    setDraft({ name, text });
  };
  const settle = (text: string) => {
    if (drafts.read(name) === text) drafts.keep(name, null);
    setDraft((now) => (now.name === name && now.text === text ? { name, text: null } : now));
  };
  return { value: draft.text ?? saved, unsaved: draft.text !== null && draft.text !== saved, type, settle };
}
