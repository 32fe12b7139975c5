/**
 * Text that was typed but not saved. In `localStorage`, because a panel may be closed without a warning and only a
 * synchronous store has it by then. Failing to keep a draft is never an error of what the user does.
 */

const PREFIX = 'draft:';

export function readDraft(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Forgets every draft whose name holds these words: the id of what was erased; of all when they are empty. */
export function forgetDrafts(words: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX) && key.includes(words)) localStorage.removeItem(key);
  } catch {
    // Storage is switched off: then there are none.
  }
}

/** Null forgets it. */
export function keepDraft(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    // Storage is full or switched off: the field still holds the text while the panel is open.
  }
}
