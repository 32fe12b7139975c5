/** Frames of other origins that are large enough to hold a chat. */
import type { Page } from '../../lib/capture/adapter';
import { roots, seen } from '../../lib/capture/dom';
import type { FrameReport } from '../../lib/protocol/calls';

const MIN_WIDTH = 180;
const MIN_HEIGHT = 180;

export function foreignFrames(page: Page): FrameReport['foreign'] {
  const found: FrameReport['foreign'] = [];
  for (const root of roots(page.document, page.shadowOf)) {
    for (const frame of root.querySelectorAll('iframe')) {
      if (!URL.canParse(frame.src) || frame.offsetWidth < MIN_WIDTH || frame.offsetHeight < MIN_HEIGHT || !seen(frame))
        continue;
      const { origin, protocol } = new URL(frame.src);
      if (/^https?:$/.test(protocol) && origin !== location.origin) found.push({ origin });
    }
  }
  return found;
}
