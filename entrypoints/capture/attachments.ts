/** What hangs on the messages of a frame waits here for what gets its bytes: a script of its own, that is asked to come for the first. */
import { type Gathering, type Hanging, sources } from '../../lib/capture/sources';
import { tell } from '../../lib/protocol/frame-client';
import type { Observation } from '../../lib/transcript/observation';

export class Attachments {
  readonly #gatherer = Promise.withResolvers<Parameters<Gathering['gather']>[0]>();
  #coming: Promise<void> | undefined;

  readonly gather: Gathering['gather'] = this.#gatherer.resolve;

  /** A message was told; `stored` resolves when it is on disk. */
  told(record: string, observation: Observation, stored: Hanging['stored']): void {
    if (observation.kind !== 'message' || observation.reading.attachments.length === 0) return;
    const { ref, reading } = observation;
    const from = reading.attachments.map((attachment) => sources.get(attachment));
    // Where the background ended over it, the next one asks again.
    this.#coming ??= tell('files', {}).then(({ ok }) => {
      if (!ok) this.#coming = undefined;
    });
    void this.#gatherer.promise.then((take) => take({ record, ref, from, stored }));
  }
}
