/** Pictures, films, sounds and files in a row. */
import { drawnParent, roots, type ShadowOf, wordsIn } from '../../capture/dom';
import { remember } from '../../capture/sources';
import { isEmoji } from '../../capture/text';
import type { Attachment } from '../../transcript/message';
import { isPart } from './parts';
import { FILE } from './words';

/** Portraits and icons are at most this large, px. */
const SMALL = 48;
/** Characters of an address or a name that are kept, and files of one row. */
const MOST = 2_000;
const MOST_FILES = 50;

export function attachmentsOf(row: Element, shadowOf: ShadowOf): Attachment[] {
  const inPart = (at: Element | null): boolean => at !== null && at !== row && (isPart(at) || inPart(drawnParent(at)));
  return roots(row, shadowOf)
    .flatMap((root) => [...root.querySelectorAll('img, video, audio, a')])
    .filter((element) => !inPart(element))
    .flatMap((element) => attachmentIn(element) ?? [])
    .slice(0, MOST_FILES);
}

function attachmentIn(element: Element): Attachment | null {
  if (element instanceof HTMLImageElement) {
    if (isEmoji(element) || !large(element)) return null;
    return attachment('image', element.currentSrc || element.src, element.alt, element);
  }
  if (element instanceof HTMLMediaElement) {
    return attachment(element.localName as 'video' | 'audio', element.currentSrc || element.src, '');
  }
  if (!isFile(element)) return null;
  return attachment('file', element.href, element.download || fileNameIn(element));
}

/** What a link calls its file, without the size and the kind that may stand beside it. */
function fileNameIn(link: Element): string {
  const texts = [link, ...link.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes]);
  const name = texts.find((node) => node instanceof Text && FILE.test(node.data.trim()))?.nodeValue;
  return (name ?? wordsIn(link)).trim().replace(/^[\p{So}\s]+/u, '');
}

/** A link to a file that stands by itself; one within a sentence is part of it. */
export const isFile = (element: Element): element is HTMLAnchorElement =>
  element instanceof HTMLAnchorElement &&
  (element.hasAttribute('download') ||
    ((FILE.test(element.href) || FILE.test(wordsIn(element))) &&
      (getComputedStyle(element).display !== 'inline' ||
        !/[\p{L}\d]/u.test(wordsIn(element.parentElement ?? element).replace(wordsIn(element), '')))));

/** A picture may stand in its address, with all its bytes: the log holds the beginning. */
function attachment(kind: Attachment['kind'], address: string, name: string, image?: HTMLImageElement): Attachment {
  return remember({ kind, url: address.slice(0, MOST) || null, name: name.slice(0, MOST) || null }, address, image);
}

/** A picture that has not loaded yet has no size: it may be one that was sent. */
function large(image: HTMLImageElement): boolean {
  if (!image.isConnected || !image.complete) return image.width === 0 || image.width > SMALL;
  const { width, height } = image.getBoundingClientRect();
  return width > SMALL || height > SMALL;
}
