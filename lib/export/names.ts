/** Names of files in a package and of the package: harmless on every system, whatever a case is called. */
import { localDate } from './time';

/** `花呗-2025-11-23`: folder of the bag, and with `.zip` the name of the file. Letters, digits and hyphens; never empty. */
export function bagName(title: string, createdAt: string, offsetMinutes: number): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = Array.from(words.join('-')).slice(0, 40).join('').replace(/-+$/, '');
  return `${stem === '' ? 'case' : stem}-${localDate(createdAt, offsetMinutes)}`;
}

export function packageName(title: string, createdAt: string, offsetMinutes: number): string {
  return `${bagName(title, createdAt, offsetMinutes)}.zip`;
}

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
  'text/html': 'html.txt',
  'text/plain': 'txt',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'message/rfc822': 'eml',
};

/** A blob is named by its digest; a page kept as HTML is given an end that no double click runs. */
export function blobFile(sha256: string, mediaType: string): string {
  return `blobs/${sha256}.${extensions[mediaType] ?? 'bin'}`;
}
