/** Who is calling, by what the browser stamps on a message; nothing that the message itself says counts. */

/** The browser's stamp on a message. */
export type Stamp = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** `extension` for our own pages, `frame` for content scripts, null for anybody else. */
export function senderKind(stamp: Stamp, ownId: string, ownOrigin: string): 'extension' | 'frame' | null {
  if (stamp.id !== ownId) return null;
  if (stamp.url?.startsWith(ownOrigin)) return 'extension';
  return stamp.tab?.id === undefined || stamp.frameId === undefined ? null : 'frame';
}
