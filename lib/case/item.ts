/** Items that the user put on the checklist of a case. */
import type { Case } from './case';

export interface OwnItem {
  /** `item-` and something nobody else has. */
  id: string;
  stage: 'before' | 'during' | 'after';
  text: string;
}

/** More is no checklist. */
const MOST_ITEMS = 100;
export const LONGEST_ITEM = 200;

export const itemsOf = (row: Pick<Case, 'items'>): readonly OwnItem[] => row.items ?? [];

/** The case with the item at the end, or changed in its place. One without words changes nothing. */
export function withItem(row: Case, item: OwnItem): Case {
  const text = item.text.trim().slice(0, LONGEST_ITEM);
  const items = itemsOf(row);
  const index = items.findIndex(({ id }) => id === item.id);
  if (text === '' || (index < 0 && items.length >= MOST_ITEMS)) return row;
  const next = { ...item, text };
  return { ...row, items: index < 0 ? [...items, next] : items.with(index, next) };
}

export function withoutItem(row: Case, gone: string): Case {
  const items = itemsOf(row).filter(({ id }) => id !== gone);
  return items.length === itemsOf(row).length ? row : { ...row, items };
}
