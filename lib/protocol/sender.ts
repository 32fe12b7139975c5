/** Who is calling, by what the browser stamps on a message; nothing that the message itself says counts. */

/** The browser's stamp on a message. */
export type Stamp = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** The one page of ours that holds a chat. It is read as a web page is, so it says what a frame says and nothing else. */
const PRACTICE_PAGE = 'practice.html';

export const isPracticePage = (url: string | undefined, ownOrigin: string): boolean =>
  url?.split(/[?#]/, 1)[0] === ownOrigin + PRACTICE_PAGE;

/** `extension` for our own pages, `frame` for content scripts and the practice page, null for anybody else. */
export function senderKind(stamp: Stamp, ownId: string, ownOrigin: string): 'extension' | 'frame' | null {
  if (stamp.id !== ownId) return null;
  if (stamp.url?.startsWith(ownOrigin) && !isPracticePage(stamp.url, ownOrigin)) return 'extension';
  return stamp.tab?.id === undefined || stamp.frameId === undefined ? null : 'frame';
}
