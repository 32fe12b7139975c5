/** Pictures, films, sounds and files in a row. */
import { drawnChildren, type ShadowOf } from '../../capture/dom';
import { isEmoji } from '../../capture/text';
import type { Attachment } from '../../transcript/message';
import { partOf } from './parts';

/** Portraits and icons are at most this large, px. */
const SMALL = 48;

export function attachmentsOf(row: Element, shadowOf: ShadowOf): Attachment[] {
  const found: Attachment[] = [];
  const visit = (element: Element) => {
    for (const child of drawnChildren(element, shadowOf)) {
      if (partOf(child) !== null) continue;
      const attachment = attachmentIn(child);
      if (attachment) found.push(attachment);
      visit(child);
    }
  };
  visit(row);
  return found;
}

function attachmentIn(element: Element): Attachment | null {
  if (element instanceof HTMLImageElement) {
    if (isEmoji(element) || !large(element)) return null;
    return { kind: 'image', url: element.currentSrc || element.src || null, name: element.alt || null };
  }
  if (element instanceof HTMLMediaElement) {
    return {
      kind: element.localName === 'video' ? 'video' : 'audio',
      url: element.currentSrc || element.src || null,
      name: null,
    };
  }
  if (element instanceof HTMLAnchorElement && element.hasAttribute('download')) {
    return { kind: 'file', url: element.href || null, name: element.download || element.textContent || null };
  }
  return null;
}

/** A picture that has not loaded yet has no size: it may be one that was sent. */
function large(image: HTMLImageElement): boolean {
  if (!image.isConnected || !image.complete) return image.width === 0 || image.width > SMALL;
  const { width, height } = image.getBoundingClientRect();
  return width > SMALL || height > SMALL;
}
