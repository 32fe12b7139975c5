/** The short digest by which the name of a cue is known, so that no names have to be kept. */

/** 18 bits of FNV-1a over the characters. */
export function digestOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 14)) & 0x3ffff;
}
