/** Where a phrase goes: into the chat's own input, which need not be the one that was last focused. */
import type { OpenRoot } from './editable';
import type { Fields } from './field';
import { type InsertResult, insert } from './insert';
import { inputsNear } from './near';

/** What the content script knows when a phrase is to be inserted: its frame's fields and conversation. */
export interface Place {
  fields: Fields;
  conversation: Element | null;
  open: OpenRoot;
}

/** Inserts into the input last focused when it stands at the conversation, else into the nearest to the conversation. */
export function insertAt(text: string, { fields, conversation, open }: Place): Promise<InsertResult> {
  const focused = fields.last();
  const near = conversation ? inputsNear(conversation, open) : [];
  const element = focused && near.includes(focused) ? focused : (near[0] ?? focused);
  return insert(text, element, fields.composing());
}
