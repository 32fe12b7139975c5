/** Each seal against the chain as it was computed here, against the record's key, and against the files beside the log. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FORMAT_VERSION, SIGNER } from '../evidence/entry';
import type { Findings } from './finding';
import type { Log } from './log';
import { decodeBase64, encodeBase64 } from './text';

/** Ed25519 over `message`; false, or a rejection, for a signature or key that is no good; null when it cannot be checked here. */
export type VerifySignature = (
  spki: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean | null>;

export interface SealsReport {
  /** SHA-256 of the key's SPKI, hex; null when the record has none or nothing that it signed. */
  fingerprint: string | null;
  /** How many entries a good signature covers. */
  signed: number;
}

const TOGETHER = 64;

const shape = /^(on-record\/\d+ \S+\n\d+\n\S+\n)\n\u2014 (\S+) ([A-Za-z0-9+/=]+)\n$/;

export async function checkSeals(
  log: Log,
  files: ReadonlyMap<string, Uint8Array | null>,
  verifySignature: VerifySignature,
  findings: Findings,
): Promise<SealsReport> {
  const { record, entries } = log;
  const key = typeof entries[0]?.fields.key === 'string' ? decodeBase64(entries[0].fields.key) : null;
  const expected = new Set<string>();
  let asked: { seq: number; good: Promise<boolean | null> }[] = [];
  let signed = 0;
  let seen = false;
  /** Some together, because the platform checks several at once. */
  const take = async (): Promise<void> => {
    for (const { seq, good } of await Promise.all(asked.map(async (one) => ({ ...one, good: await one.good })))) {
      if (good === null) findings.add('signature-unchecked', { record, seq });
      else if (good) signed = seq + 1;
      else findings.add('signature-wrong', { record, seq });
    }
    asked = [];
  };
  for (const [at, { seq, kind, fields }] of entries.entries()) {
    if (kind !== 'seal') continue;
    seen = true;
    const place = { record, seq };
    const [, body, name, blob] = shape.exec(String(fields.note)) ?? [];
    const signature = decodeBase64(blob ?? '');
    if (body === undefined || name !== SIGNER || signature?.length !== 68) {
      findings.add('seal-unreadable', place);
      continue;
    }
    const before = entries[at - 1];
    const digest = before === undefined ? '' : encodeBase64(hexBytes(before.digest));
    if (body !== `on-record/${FORMAT_VERSION} ${record}\n${seq}\n${digest}\n`) findings.add('seal-differs', place);
    const message = Uint8Array.from(new TextEncoder().encode(body));
    asked.push({ seq, good: signedBy(key, signature, message, verifySignature) });
    if (asked.length === TOGETHER) await take();
    const stem = `data/records/${record}/seals/${seq}`;
    const beside: [string, Uint8Array][] = [
      [`${stem}.note`, new TextEncoder().encode(String(fields.note))],
      [`${stem}.note.body`, message],
      [`${stem}.sig`, signature.subarray(4)],
    ];
    for (const [file, bytes] of beside) {
      expected.add(file);
      if (!same(files.get(file), bytes)) findings.add('seal-file', { ...place, file });
    }
  }
  await take();
  for (const file of files.keys()) {
    if (file.startsWith(`data/records/${record}/seals/`) && !expected.has(file))
      findings.add('seal-file', { record, file });
  }
  if (key === null || !seen) findings.add('unsigned', { record });
  else if (signed < entries.length && !findings.has('signature-unchecked'))
    findings.add('tail-unsigned', { record, seq: signed, detail: `${entries.length - signed}` });
  return { fingerprint: key === null || !seen ? null : bytesToHex(sha256(key)), signed };
}

/** The first four bytes name the key: SHA-256 of name, newline, 0x01 and the last 32 bytes of the SPKI. */
async function signedBy(
  key: Uint8Array<ArrayBuffer> | null,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  verifySignature: VerifySignature,
): Promise<boolean | null> {
  if (key === null) return false;
  const id = sha256(Uint8Array.from([...new TextEncoder().encode(`${SIGNER}\n\x01`), ...key.subarray(-32)])).subarray(
    0,
    4,
  );
  if (!same(signature.subarray(0, 4), id)) return false;
  return verifySignature(key, signature.slice(4), message).catch(() => false);
}

function same(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, i) => byte === b[i]);
}

function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
