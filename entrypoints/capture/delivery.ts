/** Takes observations to the background, over a line that stays open; the last words of a page are a message of their own. */
import type { Delivered } from '../../lib/capture/outbox';
import type { Input, PageCalls } from '../../lib/protocol/calls';
import { Line, tell } from '../../lib/protocol/frame-client';
import { isOver } from '../../lib/protocol/problem';

export class Delivery {
  readonly #line = new Line();

  async take(input: Input<PageCalls, 'deliver'>, last?: true): Promise<Delivered> {
    const answer = await (last ? tell('deliver', input) : this.#line.say('deliver', input));
    if (answer.ok) return { stored: answer.value.stored };
    const { code } = answer.problem;
    if (isOver(code)) return { stop: true };
    return { failed: code === 'storage-full' || code === 'storage-failed' ? 'storage' : 'unreachable' };
  }
}
