/** Where a paper that is being written is kept: another page can put a line into it before it is opened. */
import type { Line } from '../lib/case/line';

export const paperDraft = (caseId: string): string => `paper:${caseId}`;

/** The lines that it quotes, by name, one after the other. */
export const quotesDraft = (draft: string): string => `${draft}:quotes`;

export const quotationName = ({ record, seq }: Pick<Line, 'record' | 'seq'>): string => `${record}/${seq}`;
