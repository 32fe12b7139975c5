/**
 * Frames of other origins that may hold a chat: in sight, and large enough to read one in. The common sizes of ads (300×250, 336×280,
 * 970×250, 160×600) are too low or too narrow.
 */
import type { Page } from '../../lib/capture/adapter';
import { roots, seen } from '../../lib/capture/dom';
import type { FrameReport } from '../../lib/protocol/calls';

const MIN_WIDTH = 180;
const MIN_HEIGHT = 290;

export function foreignFrames(page: Page): FrameReport['foreign'] {
  const found: FrameReport['foreign'] = [];
  for (const root of roots(page.document, page.shadowOf)) {
    for (const frame of root.querySelectorAll('iframe')) {
      const { src, id, title, offsetWidth, offsetHeight } = frame;
      const origin = URL.parse(src)?.origin;
      if (origin && origin !== location.origin && offsetWidth >= MIN_WIDTH && offsetHeight >= MIN_HEIGHT && seen(frame))
        found.push({ origin, called: `${id} ${title}` });
    }
  }
  return found;
}
