/** The bag (RFC 8493): every file listed, every digest right, nothing beside it. */
import { bagDeclaration, manifestFile, tagManifestFile } from '../export/bag';
import type { Findings } from './finding';
import { decodeText } from './text';
import type { Unpacked } from './unpack';

/** Path below the folder of the bag → what it unpacked to. */
export type BagFiles = ReadonlyMap<string, Unpacked>;

export function checkBag(files: BagFiles, findings: Findings): void {
  if (textOf(files, 'bagit.txt') !== bagDeclaration) findings.add('bag-declaration', { file: 'bagit.txt' });
  checkManifest(manifestFile, files, (path) => path.startsWith('data/'), findings);
  checkManifest(tagManifestFile, files, (path) => !path.startsWith('data/') && path !== tagManifestFile, findings);
}

/** One manifest against the files that it has to list: those, all of those, and no others. */
function checkManifest(file: string, files: BagFiles, covers: (path: string) => boolean, findings: Findings): void {
  const listed = new Set<string>();
  const text = textOf(files, file);
  if (text === null) {
    findings.add('file-missing', { file });
    return;
  }
  if (!text.endsWith('\n')) findings.add('manifest-line', { file, detail: 'last line' });
  for (const [at, line] of text.split('\n').slice(0, -1).entries()) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}([^\r]+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || listed.has(path) || !covers(path)) {
      findings.add('manifest-line', { file, detail: `line ${at + 1}` });
      continue;
    }
    listed.add(path);
    const found = files.get(path);
    if (found === undefined) findings.add('file-missing', { file: path });
    else if (found.sha256 !== digest) findings.add('file-changed', { file: path });
  }
  for (const path of files.keys()) if (covers(path) && !listed.has(path)) findings.add('file-unlisted', { file: path });
}

/** Null when there is no such file, or it is not UTF-8. */
export function textOf(files: BagFiles, path: string): string | null {
  const bytes = files.get(path)?.bytes;
  return bytes === undefined || bytes === null ? null : decodeText(bytes);
}
