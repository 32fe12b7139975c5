/** What forgers do: take a package apart, change it, and put it together again so that the bag looks right. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Report, verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../evidence/sample';

export type Files = Map<string, Uint8Array>;
const folder = 'bag';

/** Path below the bag's folder → bytes. */
export function takeApart(zip: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
}

export function putTogether(files: Files): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes])), { level: 1 });
}

export function remakeBag(files: Files): Files {
  const sum = (path: string) =>
    `${createHash('sha256')
      .update(files.get(path) as Uint8Array)
      .digest('hex')}  ${path}\n`;
  const paths = [...files.keys()].sort();
  const payload = paths.filter((path) => path.startsWith('data/'));
  const octets = payload.reduce((total, path) => total + (files.get(path) as Uint8Array).length, 0);
  editText(files, 'bag-info.txt', (text) =>
    text.replace(/^Payload-Oxum: .*$/m, `Payload-Oxum: ${octets}.${payload.length}`),
  );
  files.set('manifest-sha256.txt', strToU8(payload.map(sum).join('')));
  const tags = paths.filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  files.set('tagmanifest-sha256.txt', strToU8(tags.map(sum).join('')));
  return files;
}

export function editText(files: Files, path: string, change: (text: string) => string): void {
  files.set(path, strToU8(change(strFromU8(files.get(path) ?? new Uint8Array(0)))));
}

/** Lines of a record's log, changed and written back. */
export function editLines(files: Files, path: string, change: (lines: string[]) => string[]): void {
  editText(files, path, (text) =>
    change(text.split('\n').slice(0, -1))
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** Every `prev` made right again, as a forger does who knows the chain. Seals cannot be made again without the key. */
export function rechain(lines: readonly string[]): string[] {
  const made: string[] = [];
  for (const line of lines) {
    const prev = made.length === 0 ? '0'.repeat(64) : sha256(made.at(-1) ?? '');
    made.push(line.replace(/"prev":"[0-9a-f]{64}"}$/, `"prev":"${prev}"}`));
  }
  return made;
}

export function check(files: Files): Promise<Report> {
  return verifyPackage(putTogether(files), { verifySignature });
}

export function codes({ findings }: Report): Set<string> {
  return new Set(findings.map(({ code }) => code));
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
