/** Hands bytes of an attachment to the background until it wants no more of them. */
import type { Input, PageCalls } from './calls';
import { connected, tell } from './frame-client';
import { isOver } from './problem';

/** A part that could not be handed over is offered again after this. */
const AGAIN_MS = 1_000;

/** How much of the attachment the background holds now: where to go on. Null: it wants no more of it, or cannot be reached for good. */
export async function handOver(part: Input<PageCalls, 'attach'>): Promise<number | null> {
  const answer = await tell('attach', part);
  if (answer.ok) return answer.value.have;
  if (isOver(answer.problem.code) || !connected()) return null;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return part.at;
}
