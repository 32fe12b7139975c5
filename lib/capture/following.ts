/** A frame, as what follows a conversation finds it: a script of its own, that comes where one is to be recorded. */
import type { Capture, CaptureParts } from './capture';

export type Follow = (parts: CaptureParts) => Capture;

export interface Following {
  /** Conversations are followed by this from now on. */
  follow: Follow | undefined;
}
