/** The tag files that say what a package is, worked out from its records: written by the package, made again by the verifier. */
import { keyFingerprint } from '../evidence/key';
import { type BagInfo, bagInfo, type ManifestLine } from './bag';
import type { Covered } from './left-out';
import { isUnsigned, type Rendering } from './rendering';
import { spellSelection } from './selection';
import type { Survey } from './survey';
import { localDate } from './time';
import { verifyText } from './verify-text';

export const keyFile = 'public-key.pem';

/** Where the key of a record lies: at the root when it is the first key of the package, else beside its log; null when it has none. */
export function keyPath(record: Survey, records: readonly Survey[]): string | null {
  if (record.key === null) return null;
  return record.key === rootKey(records) ? keyFile : `data/records/${record.id}/${keyFile}`;
}

export function rootKey(records: readonly Survey[]): string | null {
  return records.find(({ key }) => key !== null)?.key ?? null;
}

export function bagInfoText(
  input: Omit<Rendering, 'records'>,
  records: readonly Survey[],
  payload: readonly ManifestLine[],
): string {
  const info: BagInfo = {
    ...input,
    date: localDate(input.createdAt, input.offsetMinutes),
    records: records.map(({ id }) => id),
    chosen: records.flatMap(({ id, chosen }) =>
      chosen === null ? [] : [{ record: id, entries: spellSelection(chosen) }],
    ),
    leftOut: [...new Set(records.flatMap(({ leftOut }) => leftOut))].sort(),
    covered: onceEach(records.flatMap(({ covered }) => covered)),
    unsigned: isUnsigned({ records }),
  };
  return bagInfo(info, payload);
}

/** Two records may name one picture. */
function onceEach(covered: readonly Covered[]): Covered[] {
  const byOriginal = new Map(covered.map((one) => [one.original, one]));
  return [...byOriginal.values()].sort((a, b) => (a.original < b.original ? -1 : 1));
}

export function verifyInstructions(records: readonly Survey[], tagFiles: readonly string[]): string {
  const shown = records.find(({ seals }) => seals.length > 0);
  const seal = shown?.seals[0];
  const key = shown === undefined ? null : keyPath(shown, records);
  const fingerprints = records.flatMap(({ key: spki, seals }) =>
    spki === null || seals.length === 0 ? [] : (keyFingerprint(spki) ?? []),
  );
  const anchors = records.flatMap(({ id, anchors: own }) => own.map(({ seq, of }) => ({ record: id, seq, of })));
  return verifyText({
    anchors,
    unsigned: isUnsigned({ records }),
    tagFiles,
    fingerprints: [...new Set(fingerprints)],
    example:
      shown === undefined || seal === undefined || key === null ? null : { record: shown.id, seq: seal.seq, key },
  });
}
