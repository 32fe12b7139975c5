/** A file with phrases, from its choice to the list that the user looks through. */
import { useState } from 'preact/hooks';
import type { Reviewed } from '../../components/PackReview';
import { check } from '../../lib/guards/check';
import type { OwnPhrase, OwnPhrases } from '../../lib/playbook/own';
import { compared, LONGEST_PACK, leadsElsewhere, parsePack } from '../../lib/playbook/pack';
import { newPhraseId } from '../page/usePhrases';

export type Review = { file: string; offered: Reviewed[]; left: number } | { problem: 'too-large' | 'not-phrases' };

/** A character takes four bytes at most. */
const MOST_BYTES = 4 * LONGEST_PACK;

export function useReview(own: OwnPhrases) {
  const [review, setReview] = useState<Review | null>(null);
  const choose = async ([file]: File[]) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setReview({ problem: 'too-large' });
    const pack = parsePack(await file.text(), newPhraseId);
    if ('problem' in pack) return setReview(pack);
    setReview({ file: file.name, left: pack.left, offered: reviewed(pack.phrases, own.phrases) });
  };
  return { review, choose, close: () => setReview(null) };
}

function reviewed(pack: readonly OwnPhrase[], own: readonly OwnPhrase[]): Reviewed[] {
  const texts = new Map(own.map(({ id, text }) => [id, text]));
  return compared(pack, own).map((one) => ({
    ...one,
    before: one.is === 'changed' ? (texts.get(one.phrase.id) ?? null) : null,
    risks: risksOf(one.phrase.text),
  }));
}

function risksOf(text: string): Reviewed['risks'] {
  const rules = check(text).map(({ rule }) => rule);
  return [...new Set([...rules, ...(leadsElsewhere(text) ? (['elsewhere'] as const) : [])])];
}
