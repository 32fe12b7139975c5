/** The tag files of a BagIt 1.0 bag (RFC 8493), and what our verifier needs to render the transcripts again. */
import { FORMAT_VERSION } from '../evidence/entry';
import { type Locale, RENDERING_VERSION } from './rendering';

export interface ManifestLine {
  path: string;
  sha256: string;
  size: number;
}

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const manifestFile = 'manifest-sha256.txt';
export const tagManifestFile = 'tagmanifest-sha256.txt';

/** As `sha256sum` prints it, in byte order of the paths. */
export function manifest(lines: readonly ManifestLine[]): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

export interface BagInfo {
  /** One line. */
  title: string;
  /** RFC 3339 UTC. */
  createdAt: string;
  /** `YYYY-MM-DD` where it was made. */
  date: string;
  offsetMinutes: number;
  tool: { name: string; version: string };
  locale: Locale;
  /** Record ids in the order of the transcripts. */
  records: readonly string[];
  /** Records of which not all entries leave, and which do. */
  chosen: readonly { record: string; entries: string }[];
  /** SHA-256 (hex) of pictures and files that stay behind, sorted. */
  leftOut: readonly string[];
  /** Pictures with parts covered, sorted by the original. */
  covered: readonly { original: string; copy: string }[];
  unsigned: boolean;
}

/** bag-info.txt. Labels that begin with `On-Record-` are ours. */
export function bagInfo(info: BagInfo, payload: readonly ManifestLine[]): string {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  return [
    ...(info.unsigned ? ['On-Record-Signature: UNSIGNED'] : []),
    `Bagging-Date: ${info.date}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
    `External-Description: ${info.title}`,
    `On-Record-Format: ${FORMAT_VERSION}`,
    `On-Record-Rendering: ${RENDERING_VERSION}`,
    `On-Record-Tool: ${info.tool.name}`,
    `On-Record-Tool-Version: ${info.tool.version}`,
    `On-Record-Created: ${info.createdAt}`,
    `On-Record-Offset-Minutes: ${info.offsetMinutes}`,
    `On-Record-Locale: ${info.locale}`,
    ...info.records.map((id) => `On-Record-Record: ${id}`),
    ...info.chosen.map(({ record, entries }) => `On-Record-Chosen: ${record} ${entries}`),
    ...info.leftOut.map((sha256) => `On-Record-Left-Out: ${sha256}`),
    ...info.covered.map(({ original, copy }) => `On-Record-Covered: ${original} ${copy}`),
    '',
  ].join('\n');
}

/** A public key as `openssl` reads it. `base64` is the SPKI. */
export function pem(base64: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${base64.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END PUBLIC KEY-----\n`;
}
