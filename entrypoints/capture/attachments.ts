/** What hangs on the messages of a frame waits here for what gets its bytes: a script of its own, that is asked to come for the first. */
import { type Gathering, type Hanging, sources } from '../../lib/capture/sources';
import { tell } from '../../lib/protocol/frame-client';
import type { Attachment } from '../../lib/transcript/message';
import type { Observation } from '../../lib/transcript/observation';

export class Attachments {
  readonly #gatherer = Promise.withResolvers<Parameters<Gathering['gather']>[0]>();
  #coming: Promise<void> | undefined;

  readonly gather: Gathering['gather'] = this.#gatherer.resolve;

  /** Something was told; `stored` resolves when it is on disk. */
  told(record: string, observation: Observation, stored: Hanging['stored']): void {
    const { kind } = observation;
    if (kind === 'message') this.#hang(record, observation.ref, 0, observation.reading.attachments, stored);
    if (kind === 'attached') this.#hang(record, observation.ref, observation.index, [observation.attachment], stored);
  }

  #hang(
    record: string,
    ref: string,
    index: number,
    attachments: readonly Attachment[],
    stored: Hanging['stored'],
  ): void {
    if (attachments.length === 0) return;
    const from = attachments.map((attachment) => sources.get(attachment));
    // Where the background ended over it, the next one asks again.
    this.#coming ??= tell('bring', { script: 'files' }).then(({ ok }) => {
      if (!ok) this.#coming = undefined;
    });
    void this.#gatherer.promise.then((take) => take({ record, ref, index, from, stored }));
  }
}
