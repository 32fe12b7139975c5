/** Hands the pictures and files of a conversation to the background, part by part, until it wants no more of them. */
import { Files } from '../../lib/capture/files';
import { tell } from '../../lib/protocol/frame-client';
import type { ProblemCode } from '../../lib/protocol/problem';

/** A part that could not be handed over is offered again after this. */
const AGAIN_MS = 1_000;

/** Nothing that is said of this record is heard any more. */
export const isOver = (code: ProblemCode): boolean => code === 'record-missing' || code === 'bad-call';

/** `stored` resolves when the messages told so far are on disk; `alive` says whether the background can still be reached. */
export function filesOf(record: string, stored: () => Promise<void>, alive: () => boolean): Files {
  return new Files(stored, async (part) => {
    const answer = await tell('attach', { record, ...part });
    if (answer.ok) return answer.value.have;
    if (isOver(answer.problem.code) || !alive()) return null;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    return part.at;
  });
}
