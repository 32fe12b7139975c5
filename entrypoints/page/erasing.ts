/** Erasing as a page asks for it: the background deletes, and the page forgets what it kept of it. */
import { forgetDrafts } from '../../lib/platform/drafts';
import { ask } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';
import type { Erasure } from '../../lib/storage/store';

/** The problem, or null when all of it is gone. */
export async function erase(what: Erasure): Promise<Problem | null> {
  const answer = await ask('erase', { what });
  if (!answer.ok) return answer.problem;
  if (what.erase === 'all') forgetDrafts('');
  else forgetDrafts(what.id);
  return null;
}
